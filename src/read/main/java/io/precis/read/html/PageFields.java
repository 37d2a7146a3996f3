package io.precis.read.html;

import io.precis.read.date.PublicationDateParser;
import io.precis.read.source.LanguageTagParser;
import io.precis.text.SingleLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the article that a page names: title, date, author, section, language and URL. Of several places in the
 * page the most reliable wins; malformed values are ignored.
 */
final class PageFields {
    /** Separates the headline from the name of the site in a title. */
    private static final Pattern SITE_SEPARATOR = Pattern.compile("\\s+[|\\u2013\\u2014\\u00bb\\u00b7-]\\s+");

    private final Document page;
    private final LinkedData data;
    private final Map<String, String> metas;
    private final Map<String, String> values = new HashMap<>();

    private PageFields(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
        this.metas = metas(page);
    }

    /** The fields by the names of {@link io.precis.read.source.FieldNames#KNOWN}, without id and text. */
    static Map<String, String> of(Document page, LinkedData data) {
        PageFields fields = new PageFields(page, data);
        fields.put("title", fields.title());
        fields.put("published", fields.published());
        fields.put("author", fields.author());
        fields.put("section", first(data.text("articleSection"), fields.property("article:section")));
        fields.put("language", fields.language());
        fields.put("url", fields.url());
        fields.put("sourceName", fields.site());
        return fields.values;
    }

    /** The content of a {@code meta} element by its name or property in lower case; empty when there is none. */
    private String property(String name) {
        return metas.getOrDefault(name, "");
    }

    /** The contents of all {@code meta} elements by name; of several, the first that is not blank. */
    static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String naming : List.of("property", "name", "itemprop")) {
                String content = meta.attr("content").strip();
                if (meta.hasAttr(naming) && !content.isEmpty()) {
                    metas.putIfAbsent(meta.attr(naming).toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return metas;
    }

    private void put(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, SingleLine.collapse(value.strip()));
        }
    }

    private @Nullable String title() {
        String said = first(data.text("headline"), property("og:title"), property("twitter:title"));
        Element first = page.selectFirst("article h1, main h1, [itemprop=headline], h1");
        String heading = first == null ? "" : first.text();
        if (said == null) {
            return heading.isBlank() ? withoutSite(page.title()) : heading;
        }
        boolean isSameWithSite = !heading.isBlank()
                && said.length() > heading.length()
                && said.toLowerCase(Locale.ROOT).contains(heading.toLowerCase(Locale.ROOT))
                && heading.length() * 2 > said.length();
        return isSameWithSite ? heading : withoutSite(said);
    }

    private String withoutSite(String title) {
        String site = property("og:site_name");
        String[] parts = SITE_SEPARATOR.split(title);
        String last = parts[parts.length - 1];
        boolean isSite = parts.length > 1 && !site.isBlank() && last.equalsIgnoreCase(site);
        return isSite ? title.substring(0, title.lastIndexOf(last)).replaceAll("\\s+\\S\\s+$", "") : title;
    }

    private @Nullable String published() {
        Element time = page.selectFirst("time[itemprop=datePublished], time[pubdate], article time[datetime]");
        Element item = page.selectFirst("[itemprop=datePublished]");
        return firstDate(
                data.text("datePublished"),
                property("article:published_time"),
                property("og:article:published_time"),
                property("datepublished"),
                property("date"),
                property("dc.date"),
                property("dc.date.issued"),
                property("dcterms.created"),
                property("parsely-pub-date"),
                property("sailthru.date"),
                property("pubdate"),
                property("publish-date"),
                time == null ? null : time.attr("datetime"),
                item == null ? null : first(item.attr("datetime"), item.attr("content")),
                data.text("dateCreated"));
    }

    private static @Nullable String firstDate(@Nullable String... dates) {
        for (String date : dates) {
            if (date != null && PublicationDateParser.parse(date).isPresent()) {
                return date;
            }
        }
        return null;
    }

    private @Nullable String author() {
        Element named = page.selectFirst("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]");
        String said = first(
                data.texts("author"),
                property("author"),
                property("article:author"),
                property("dc.creator"),
                named == null ? null : named.text());
        return said != null && said.contains("://") ? null : said;
    }

    /** The {@code lang} of the {@code html} element is not used: many sites leave their software's default there. */
    private @Nullable String language() {
        String said = first(data.text("inLanguage"), property("og:locale"));
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

    /** The name of the site; some pages give an address in place of it. */
    private @Nullable String site() {
        String said = first(property("og:site_name"), data.text("publisher"), property("application-name"));
        return said != null && said.contains("://") ? null : said;
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String said = first(
                canonical == null ? null : canonical.attr("href"),
                property("og:url"),
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
