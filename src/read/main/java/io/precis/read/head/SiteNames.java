package io.precis.read.head;

import io.precis.text.Scripts;
import java.net.URI;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page's site is called: by the page, by its address, and behind the headline in its titles. */
public final class SiteNames {
    /** Words of a site's name, at most. */
    static final int MOST_WORDS = 4;

    /** A title, the sign that parts a site's name from it (blank for a dash, which headlines have too), and the name. */
    private static final Pattern TAIL =
            Pattern.compile("(.*)(?:\\s*(?=[|｜»›_])|\\s+(?=[-–—:/]))([|｜»›_]?)[-–—:/]*\\s*([^|｜»›_]*)");

    /** Letters of a name that stands in a longer text by more than chance. */
    private static final int SHORTEST = 4;

    private final @Nullable String siteName;
    private final String host;
    private final Set<String> tails = new HashSet<>();

    /**
     * The names of a page's site.
     *
     * @param siteName as the page gives it, or null
     * @param url of the page, or null
     * @param titles in the head, which often end in the site's name
     */
    public SiteNames(@Nullable String siteName, @Nullable String url, List<String> titles) {
        this.siteName = siteName;
        this.host = host(url);
        for (String title : titles) {
            Matcher tail = TAIL.matcher(title);
            if (tail.matches() && tail.group(3).length() * 2 < title.length()) {
                boolean isAlone = titles.contains(tail.group(1).strip());
                if (isAlone || !tail.group(2).isBlank() && words(tail.group(3)) <= MOST_WORDS) {
                    tails.add(letters(tail.group(3)));
                }
            }
        }
    }

    /** Whether a text is the site's name, or the name of its host written with blanks. */
    public boolean isSite(String text) {
        String letters = letters(text);
        if (letters.isEmpty()) {
            return false;
        }
        boolean isUnspaced = Scripts.isUnspaced(letters.codePointAt(0));
        if (tails.contains(letters) || isUnspaced && tails.stream().anyMatch(tail -> tail.startsWith(letters))) {
            return true;
        }
        return isOwnName(letters)
                || isInitials(text)
                || !host.isEmpty()
                        && (host.equals(letters)
                                || host.startsWith(letters) && letters.length() >= SHORTEST
                                || letters.startsWith(host) && letters.length() <= host.length() + SHORTEST);
    }

    /** Whether letters are those of the site's name, or of a part of it, as where it has a motto. */
    private boolean isOwnName(String letters) {
        if (siteName == null) {
            return false;
        }
        for (String part : siteName.split("\\s+[|:·–—-]+\\s+|\\s*\\|\\s*")) {
            if (letters.equals(letters(part))) {
                return true;
            }
        }
        return letters.equals(letters(siteName));
    }

    /** Whether the host is made of the first letters of a text's words. */
    private boolean isInitials(String text) {
        String[] words = text.strip().split("\\s+");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(letters(word).isEmpty() ? "" : letters(word).charAt(0));
        }
        return words.length > 1 && host.contentEquals(initials);
    }

    /** Whether the site's name, or that of its host, stands in a text. */
    public boolean holdsSite(String text) {
        String letters = letters(text);
        String name = siteName == null ? "" : letters(siteName);
        return name.length() >= SHORTEST && letters.contains(name)
                || host.length() > SHORTEST && letters.contains(host);
    }

    public static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static String letters(String text) {
        String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(parted.replaceAll("[^\\p{L}\\p{N}]", ""), Normalizer.Form.NFC);
    }

    /** The host in an address; empty where it has none. */
    public static String hostOf(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The letters of the host's own name: without www and the last part. */
    private static String host(@Nullable String url) {
        String bare = hostOf(url).replaceFirst("^(?:www\\d?|m|news)\\.", "");
        int point = bare.lastIndexOf('.');
        return letters(point < 0 ? bare : bare.substring(0, point).replaceFirst("\\.(?:co|com|org|net|gov)$", ""));
    }
}
