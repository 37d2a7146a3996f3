package io.precis.read.feed;

import io.precis.read.html.HtmlText;
import io.precis.text.SingleLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed.
 *
 * @param fields the elements directly below it, by full name
 */
record FeedEntry(FeedElement element, Map<String, List<FeedElement>> fields) {
    private static final List<String> TITLES =
            List.of("title", "dc:title", "dcterms:title", "itunes:title", "media:title");
    private static final List<String> DATES = List.of(
            "pubdate",
            "published",
            "issued",
            "dcterms:issued",
            "dc:date",
            "dcterms:date",
            "dcterms:created",
            "created",
            "date",
            "updated",
            "modified",
            "dcterms:modified");
    private static final List<String> SECTIONS =
            List.of("category", "dc:subject", "dcterms:subject", "media:category", "itunes:category");
    /** Where feeds put an item's text; the longest is taken, since teaser and whole text stand in any of them. */
    private static final List<String> TEXTS = List.of(
            "content:encoded",
            "content",
            "description",
            "summary",
            "fullitem",
            "abstract",
            "body",
            "xhtml:body",
            "xhtml:div",
            "div",
            "dc:description",
            "dcterms:abstract",
            "dcterms:description",
            "itunes:summary",
            "itunes:subtitle",
            "media:description",
            "media:text",
            "prodlink");

    private static final Pattern TAG_NAME = Pattern.compile("<(?=/?([A-Za-z][\\w-]*))");

    static FeedEntry of(FeedElement element) {
        Map<String, List<FeedElement>> fields = new HashMap<>();
        for (FeedElement child : element.children()) {
            fields.computeIfAbsent(child.fullName(), name -> new ArrayList<>()).add(child);
            if (child.fullName().equals("media:group")) {
                child.children()
                        .forEach(below -> fields.computeIfAbsent(below.fullName(), name -> new ArrayList<>())
                                .add(below));
            }
        }
        return new FeedEntry(element, fields);
    }

    /** The headline on one line; null without one. */
    @Nullable
    String title() {
        for (FeedElement title : all(TITLES)) {
            String text = line(title);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /** The longest of the texts, as HTML; empty where the item has none. */
    String html() {
        String longest = "";
        int length = 0;
        for (FeedElement text : all(TEXTS)) {
            String html = text.html();
            int letters = HtmlText.of(html).length();
            if (letters > length) {
                longest = html;
                length = letters;
            }
        }
        return longest;
    }

    /** What the feed calls the item's id; null where it gives none. */
    @Nullable
    String guid() {
        String about = element.element().attributes().getIgnoreCase("rdf:about");
        return all(List.of("guid", "id", "dc:identifier", "dcterms:identifier")).stream()
                .map(id -> id.text().strip())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse(about.isBlank() ? null : about.strip());
    }

    /** The address of the item's page; null where the feed gives none. */
    @Nullable
    String link() {
        Set<String> links = new LinkedHashSet<>();
        all(List.of("feedburner:origlink")).forEach(link -> links.add(link.text()));
        for (FeedElement link : all(List.of("link"))) {
            String rel = link.attribute("rel");
            if (!link.attribute("href").isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
                links.add(link.attribute("href"));
            }
        }
        all(List.of("link")).stream()
                .filter(link -> link.attribute("href").isEmpty())
                .forEach(link -> links.add(link.text()));
        links.add(element.attribute("href"));
        for (FeedElement guid : all(List.of("guid"))) {
            if (!guid.attribute("isPermaLink").equalsIgnoreCase("false")
                    && guid.text().contains("://")) {
                links.add(guid.text());
            }
        }
        return links.stream()
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The dates of publication, creation and change as written, the likeliest first. */
    List<String> dates() {
        List<String> dates = new ArrayList<>();
        all(DATES).forEach(date -> dates.add(date.text().strip()));
        dates.add(element.attribute("lastmod"));
        dates.removeIf(String::isBlank);
        return dates;
    }

    /** Who wrote it; null where the feed names nobody or only an address. */
    @Nullable
    String author() {
        return FeedAuthors.of(fields);
    }

    /** The first category; null without one. */
    @Nullable
    String section() {
        for (FeedElement category : all(SECTIONS)) {
            String label =
                    category.attribute("label").isEmpty() ? category.attribute("term") : category.attribute("label");
            String text = label.isEmpty() ? line(category) : label;
            text = text.isEmpty() ? category.attribute("text") : text;
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /** The language that the item itself names; null where it names none. */
    @Nullable
    String language() {
        String said = element.element().attributes().getIgnoreCase("xml:lang");
        return all(List.of("dc:language", "language")).stream()
                .map(language -> language.text().strip())
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse(said.isBlank() ? null : said);
    }

    private List<FeedElement> all(List<String> names) {
        return names.stream()
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream())
                .collect(Collectors.toList());
    }

    /** The text of a title, name or label on one line; what looks like a tag and is none of HTML belongs to the text. */
    static String line(FeedElement element) {
        String html = TAG_NAME.matcher(element.html()).replaceAll(tag -> Tag.isKnownTag(tag.group(1)) ? "<" : "&lt;");
        return SingleLine.collapse(FeedElement.characters(HtmlText.of(html))).strip();
    }
}
