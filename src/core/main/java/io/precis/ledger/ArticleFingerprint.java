package io.precis.ledger;

import io.precis.article.Article;
import java.util.Arrays;

/**
 * The hashes by which an article is recognised on a later night.
 *
 * @param id hash of the id that the source gave; 0 where the id is only the place it was read from
 * @param url hash of its URL without fragment and tracking parameters; 0 where it has none
 * @param content hash of title and text, regardless of white space and letter case
 */
public record ArticleFingerprint(long id, long url, long content) {
    /** URL parameters that say where the reader came from, not which page it is. */
    private static final String TRACKING = "(?i)(?:utm_|fbclid|gclid|mc_cid|mc_eid|ref=|cmpid|xtor).*";

    /** In {@link #LOWER_CASE}: white space, which is left out. */
    private static final int BLANK = -1;
    /** The lower case of the first characters, which most articles are written with. */
    private static final int[] LOWER_CASE = lowerCase();

    /** The fingerprint of an article. */
    public static ArticleFingerprint of(Article article) {
        boolean isPlace = article.id().startsWith(article.place().source());
        return new ArticleFingerprint(
                isPlace ? 0 : StableHash.of(article.id()),
                article.url() == null ? 0 : StableHash.of(plain(article.url())),
                content(article));
    }

    private static long content(Article article) {
        long title = article.title() == null ? 0 : content(0, article.title());
        long hash = content(title, article.text());
        return hash == 0 ? 1 : hash;
    }

    private static long content(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int lower = c < LOWER_CASE.length ? LOWER_CASE[c] : lowerCase(c);
            if (lower != BLANK) {
                hash = StableHash.mix(hash * 31 + lower);
            }
        }
        return hash;
    }

    /** The character in lower case; {@link #BLANK} for white space. */
    private static int lowerCase(char c) {
        boolean isBlank = c < 0x80
                ? c <= ' ' && Character.isWhitespace(c)
                : Character.isWhitespace(c) || Character.isSpaceChar(c);
        return isBlank ? BLANK : Character.toLowerCase(c);
    }

    private static int[] lowerCase() {
        int[] table = new int[0x600];
        for (char c = 0; c < table.length; c++) {
            table[c] = lowerCase(c);
        }
        return table;
    }

    private static String plain(String url) {
        String address = url.split("#", 2)[0];
        int query = address.indexOf('?');
        if (query < 0) {
            return address.replaceFirst("/$", "");
        }
        String[] parameters = Arrays.stream(address.substring(query + 1).split("&"))
                .filter(parameter -> !parameter.matches(TRACKING))
                .toArray(String[]::new);
        String path = address.substring(0, query).replaceFirst("/$", "");
        return parameters.length == 0 ? path : path + "?" + String.join("&", parameters);
    }
}
