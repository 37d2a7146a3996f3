package io.precis.read.html;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.clean.ArticleTail;
import io.precis.read.head.LinkedData;
import io.precis.read.head.PageMetas;
import io.precis.read.markup.ClassNames;
import io.precis.read.markup.WordSet;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.FieldNames;
import io.precis.text.Scripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a web page: its text without boilerplate, and the fields that the page gives in schema.org JSON-LD, the
 * Open Graph protocol and HTML elements. A page without an article is rejected.
 */
public final class HtmlReader implements DocumentReader {
    /** Letters and digits of running text that an article has at least. */
    private static final int LEAST_PROSE = 60;

    /** Share of links from which a page that does not call itself an article is an overview of other pages. */
    private static final double OVERVIEW_LINK_DENSITY = 0.3;

    /** The text in JSON-LD is used if it is longer than the page's own text by this factor: then that is only a teaser. */
    private static final int TEASER_FACTOR = 3;

    /** UTF-16 units at the beginning of that text whose words must stand on the page, and share of them that must. */
    private static final int OPENING = 400;

    private static final double COMMON = 0.6;
    /** Likeness from which a paragraph is the page's description. */
    private static final double SAME = 0.8;
    /** Longer paragraphs among which a standfirst is: the headline may be one. */
    private static final int FIRST = 2;
    /** Letters and digits of a box that a page shows in place of an article. */
    private static final int LONGEST_BOX = 300;
    /** UTF-16 units of a text that is more than a description. */
    private static final int LEAST_SAID = 300;

    /** What the last page was found to be, which is asked for once more. */
    private volatile Known last = new Known(new byte[0], "");

    /** @param encoding name of what {@code page} is read in */
    private record Known(byte[] page, String encoding) {}

    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        PageEncoding encoding = PageEncoding.of(bytes, null);
        last = new Known(bytes, encoding.name());
        return List.of(read(encoding, bytes, place, Map.of()));
    }

    @Override
    public String encoding(byte[] bytes) {
        Known known = last;
        return known.page() == bytes ? known.encoding() : encoding(bytes, null);
    }

    /**
     * The name of the encoding that a page is read in; empty where it is no text.
     *
     * @param charset named by the server, or null
     */
    public static String encoding(byte[] bytes, @Nullable String charset) {
        return PageEncoding.of(bytes, charset).name();
    }

    /**
     * The article of one page, or a rejection.
     *
     * @param charset named by the server, or null
     * @param known fields known from elsewhere, by the names of {@link FieldNames#KNOWN}; what the page says replaces them,
     *     except for the id
     */
    public SourceEntry read(byte[] bytes, @Nullable String charset, SourcePlace place, Map<String, String> known) {
        return read(PageEncoding.of(bytes, charset), bytes, place, known);
    }

    private static SourceEntry read(PageEncoding encoding, byte[] bytes, SourcePlace place, Map<String, String> known) {
        return encoding.isText() ? read(encoding.parse(bytes), place, known) : encoding.rejection(place);
    }

    private static SourceEntry read(Document page, SourcePlace place, Map<String, String> known) {
        LinkedData data = LinkedData.of(page);
        PageMetas metas = PageMetas.of(page);
        ArticleBody body = ArticleBody.of(page.body(), PageFields.titles(page, data, metas));
        Map<String, String> values = new HashMap<>(known);
        values.putAll(PageFields.of(page, data, metas, body));
        if (known.containsKey("id")) {
            values.put("id", known.get("id"));
        }
        String written = data.body();
        // Many pages escape the text twice there.
        String said = written == null
                ? null
                : HtmlText.ofField(HtmlText.ofField(written)).strip();
        String longer = said != null && isOtherText(said, body.text()) ? said : null;
        if (longer == null && !isArticle(metas, data, body)) {
            return new Rejection(
                    values.getOrDefault("id", place.source()),
                    place,
                    Rejection.Reason.NO_ARTICLE,
                    "a page with no article in it",
                    "a page with at least one paragraph of an article");
        }
        String title = values.get("title");
        String text = longer == null
                ? ArticleTail.cut(PageOpening.cut(body.text(), title), title, values.get("sourceName"))
                : withStandfirst(longer, body.text(), data.text("description"));
        return new ArticleFields(place, place.source(), FieldNames.DEFAULT, values).entry(Article.Form.RECORD, text);
    }

    /** Whether the page shows a teaser only, or something else than what it says its article is. */
    private static boolean isOtherText(String said, String shown) {
        String opening = said.substring(0, Math.min(said.length(), OPENING));
        boolean isElsewhere = said.length() >= LEAST_SAID && WordSet.of(opening).shareIn(WordSet.of(shown)) < COMMON;
        return isElsewhere || said.length() > TEASER_FACTOR * shown.length();
    }

    /**
     * Data have the standfirst as the description only: it is put before the text where the page shows it so, below its
     * headline.
     */
    private static String withStandfirst(String said, String shown, @Nullable String description) {
        WordSet opening = WordSet.of(said.substring(0, Math.min(said.length(), OPENING)));
        WordSet described = WordSet.of(description == null ? "" : description);
        List<String> paragraphs = Stream.of(shown.split("\n\n"))
                .filter(paragraph -> paragraph.length() >= LEAST_PROSE)
                .toList();
        for (String paragraph : paragraphs.subList(0, Math.min(paragraphs.size(), FIRST))) {
            WordSet words = WordSet.of(paragraph);
            if (words.likeness(described) > SAME && words.shareIn(opening) < COMMON) {
                return paragraph + "\n\n" + said;
            }
        }
        return said;
    }

    private static boolean isArticle(PageMetas metas, LinkedData data, ArticleBody body) {
        boolean isCalledArticle = data.isArticle() || body.isHeaded() || isArticleType(metas);
        return body.prose() >= leastProse(body.text())
                && !isBox(body)
                && (isCalledArticle || body.linkDensity() < OVERVIEW_LINK_DENSITY && !isConsent(body.root()));
    }

    /** Whether the text stands in a question for consent, which some pages show in place of their article. */
    private static boolean isConsent(Element root) {
        ClassNames names = new ClassNames();
        for (Element up = root; up != null && !up.normalName().equals("body"); up = up.parent()) {
            if (names.of(up) == ClassNames.Kind.CONSENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the best that a page has is a short box over or beside what it should show, without a word of its title. */
    private static boolean isBox(ArticleBody body) {
        WordSet title = body.headline().words();
        if (body.prose() > LONGEST_BOX
                || title.isEmpty()
                || title.shareIn(body.core().text()) > 0) {
            return false;
        }
        ClassNames names = new ClassNames();
        for (Element up = body.core(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            if (names.of(up).compareTo(ClassNames.Kind.BOILERPLATE) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticleType(PageMetas metas) {
        String type = metas.first("og:type");
        return type != null && type.contains("article");
    }

    /** A script without spaces says in one character what others say in three. */
    private static int leastProse(String text) {
        long unspaced = text.codePoints().filter(Scripts::isUnspaced).count();
        return unspaced * 2 > text.length() ? LEAST_PROSE / 3 : LEAST_PROSE;
    }
}
