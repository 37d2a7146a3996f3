package io.precis.read.html;

import io.precis.article.Language;
import io.precis.read.byline.BylineNames;
import io.precis.read.byline.PageAuthor;
import io.precis.read.date.DateOrder;
import io.precis.read.head.LinkedData;
import io.precis.read.head.PageMetas;
import io.precis.read.head.PageTitle;
import io.precis.read.head.PlainText;
import io.precis.read.head.SiteNames;
import io.precis.read.source.LanguageTagParser;
import io.precis.text.SingleLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the article that a page names: title, date, author, section, language, site and URL. Of several places in the
 * page the most reliable wins; malformed values are ignored.
 */
final class PageFields {
    /** UTF-16 units of a site's name that is also the page's title. */
    private static final int LONGEST_SITE = 20;

    /** A day and hour without a zone, which the page may show with one. */
    private static final Pattern HOUR = Pattern.compile("[\\d-]+T[\\d:]+");

    private final Document page;
    private final LinkedData data;
    private final PageMetas metas;
    private final ArticleBody body;
    private final Map<String, String> values = new HashMap<>();

    private PageFields(Document page, LinkedData data, PageMetas metas, ArticleBody body) {
        this.page = page;
        this.data = data;
        this.metas = metas;
        this.body = body;
    }

    /** The fields by the names of {@link io.precis.read.source.FieldNames#KNOWN}, without id and text. */
    static Map<String, String> of(Document page, LinkedData data, PageMetas metas, ArticleBody body) {
        PageFields fields = new PageFields(page, data, metas, body);
        String url = fields.url();
        String site = fields.site();
        List<String> said = titles(page, data, metas);
        SiteNames names = new SiteNames(site, url, said);
        Element head = body.headline().element();
        String language = fields.language();
        fields.put("title", new PageTitle(names).of(head == null ? "" : PlainText.of(head.text()), said));
        ShortLines lines = new ShortLines(body);
        fields.put("published", fields.published(lines, url, language));
        BylineNames reader = new BylineNames(names);
        List<String> people = PageAuthor.said(data, metas, reader, page::text);
        ShownByline byline = new ShownByline(page, lines);
        fields.put("author", PageAuthor.of(people, people.isEmpty() ? byline.find(reader) : byline.inHeader(reader)));
        fields.put("section", first(data.text("articleSection"), metas.first("article:section")));
        fields.put("language", language);
        fields.put("url", url);
        fields.put("sourceName", site);
        return fields.values;
    }

    /** What the page calls its article in its head, the surest first. */
    static List<String> titles(Document page, LinkedData data, PageMetas metas) {
        return Stream.of(
                        data.text("headline"),
                        metas.first("og:title"),
                        metas.first("twitter:title"),
                        PlainText.of(title(page)))
                .filter(Objects::nonNull)
                .filter(title -> !title.isBlank())
                .distinct()
                .toList();
    }

    /** Ill-formed pages have their title in the body, where pictures have titles too. */
    private static String title(Document page) {
        for (Element title : page.select("title")) {
            if (title.closest("svg") == null && !title.text().isBlank()) {
                return title.text();
            }
        }
        return "";
    }

    private void put(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, SingleLine.collapse(value.strip()));
        }
    }

    /** The name of the site; some pages give an address in place of it. */
    private @Nullable String site() {
        String said = first(metas.first("og:site_name"), data.textOfPage("publisher"), metas.first("application-name"));
        String titled = first(data.text("headline"), metas.first("og:title"));
        // Some pages put an address or the headline there.
        boolean isTitle = said != null
                && (said.equals(titled) && said.length() > LONGEST_SITE || said.equals(PlainText.of(title(page))));
        return isTitle || said != null && said.contains("://") ? null : said;
    }

    private @Nullable String published(ShortLines lines, @Nullable String url, @Nullable String language) {
        String tag = language == null ? page.select("html").attr("lang") : language;
        DateOrder order = DateOrder.onPage(tag, SiteNames.hostOf(url), body.text());
        PageDate shown = new PageDate(body, lines, language == null ? null : new Language(language), order);
        Element item = page.selectFirst("[itemprop=datePublished]");
        Element marked = page.selectFirst("time[pubdate][datetime]");
        String said = firstDate(
                order,
                data.textOfPage("datePublished"),
                metas.first("article:published_time", "og:article:published_time", "article:published"),
                metas.first(
                        "datePublished",
                        "publishdate",
                        "pub_date",
                        "pubdate",
                        "publication_date",
                        "published_date",
                        "published_time",
                        "publish_time"),
                metas.first(
                        "og:release_date",
                        "og:published_time",
                        "og:pubdate",
                        "parsely-pub-date",
                        "sailthru.date",
                        "citation_publication_date",
                        "citation_date",
                        "rnews:datePublished",
                        "originalpublicationdate"),
                metas.first(
                        "dc.date.issued",
                        "dcterms.issued",
                        "dcterms.created",
                        "dc.date.created",
                        "dc.date",
                        "dcterms.date",
                        "date"),
                item == null ? null : first(item.attr("datetime"), item.attr("content"), item.text()),
                marked == null ? null : marked.attr("datetime"),
                data.text("dateCreated"));
        if (said != null) {
            String near = HOUR.matcher(said).matches() ? shown.nearHeadline() : null;
            return near != null && near.startsWith(said) ? near : said;
        }
        return first(shown.nearHeadline(), PageDate.inAddress(url), shown.belowBody(), shown.inTitle(title(page)));
    }

    private static @Nullable String firstDate(DateOrder order, @Nullable String... dates) {
        for (String date : dates) {
            String read = date == null ? null : PageDate.iso(date, null, order);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    /** The {@code lang} of the {@code html} element is not used: many sites leave their software's default there. */
    private @Nullable String language() {
        String said = first(data.text("inLanguage"), metas.first("og:locale"));
        if (said == null) {
            return null;
        }
        String tag = said.replace('_', '-').split("[.@]", 2)[0];
        try {
            return LanguageTagParser.of(tag).tag();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String said = first(
                canonical == null ? null : canonical.attr("href"),
                metas.first("og:url"),
                data.text("mainEntityOfPage"),
                data.text("url"));
        return said != null && said.matches("(?i)https?://\\S+") ? said : null;
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
