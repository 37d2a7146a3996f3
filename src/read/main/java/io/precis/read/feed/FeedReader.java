package io.precis.read.feed;

import io.precis.article.Article;
import io.precis.article.Language;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.date.DateOrder;
import io.precis.read.date.PublicationDateParser;
import io.precis.read.encoding.XmlDecoder;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.FieldNames;
import io.precis.read.source.ItemName;
import io.precis.read.source.LanguageTagParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds in RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, and CDF, well-formed or not. Every item that has a text becomes an
 * article, whatever else it lacks.
 */
public final class FeedReader implements DocumentReader {
    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        FeedXml feed = FeedXml.parse(bytes);
        if (feed == null) {
            return List.of(malformed(place, "bytes that are no text"));
        }
        Document xml = feed.document();
        List<Element> items = items(xml);
        if (items.isEmpty() && !isFeed(xml)) {
            boolean isPage =
                    xml.stream().anyMatch(element -> element.normalName().equals("html"));
            return List.of(malformed(place, isPage ? "a web page" : "a text without any element of a feed"));
        }
        FeedChannel channel = FeedChannel.of(xml, items);
        FeedIds ids = new FeedIds(place);
        List<SourceEntry> entries = new ArrayList<>();
        for (Element item : items) {
            FeedEntry entry = FeedEntry.of(new FeedElement(item));
            entries.add(ItemName.in(
                    article(entry, channel, ids, place),
                    entries.size() + 1,
                    entry.title(),
                    entry.guid(),
                    entry.link()));
        }
        if (feed.isCut()) {
            if (!entries.isEmpty() && feed.isLastItemCut()) {
                entries.remove(entries.size() - 1);
            }
            entries.add(malformed(place, "a feed that breaks off behind its item " + entries.size()));
        }
        return entries;
    }

    @Override
    public String encoding(byte[] bytes) {
        return XmlDecoder.encoding(bytes);
    }

    /** The items in the feed's order; one that an item left open holds is an item of its own. */
    private static List<Element> items(Document xml) {
        return xml.stream().filter(FeedReader::isItem).toList();
    }

    private static boolean isItem(Element element) {
        String name = new FeedElement(element).name();
        return name.equals("item") || name.equals("entry");
    }

    private static boolean isFeed(Document xml) {
        return xml.stream()
                .map(element -> new FeedElement(element).name())
                .anyMatch(name ->
                        name.equals("rss") || name.equals("feed") || name.equals("rdf") || name.equals("channel"));
    }

    private static SourceEntry article(FeedEntry entry, FeedChannel channel, FeedIds ids, SourcePlace place) {
        Map<String, String> values = new HashMap<>();
        String url = channel.absolute(entry.element(), entry.link());
        put(values, "id", ids.next(entry.guid(), url));
        put(values, "url", url);
        put(values, "title", entry.title());
        put(values, "author", entry.author());
        put(values, "section", entry.section());
        put(values, "sourceName", channel.title());
        put(values, "language", entry.language());
        entry.dates().stream()
                .filter(date -> PublicationDateParser.parse(date, channel.language(), channel.order())
                        .isPresent())
                .findFirst()
                .ifPresent(date -> values.put("published", date));
        String text = FeedText.of(entry.html(), url, entry.title(), channel.title());
        return new ArticleFields(place, place.source(), FieldNames.DEFAULT, values)
                .dated(channel.language(), channel.order())
                .entry(Article.Form.RECORD, text);
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
    }

    private static Rejection malformed(SourcePlace place, String found) {
        return new Rejection(
                place.source(), place, Rejection.Reason.MALFORMED, found, "a feed in RSS, Atom or JSON Feed");
    }

    /**
     * What a feed says of all its items.
     *
     * @param title its name; null without one
     * @param link the address of its site; null without one
     * @param language in which it writes its dates; null where it names none
     * @param order of day and month in its dates
     */
    private record FeedChannel(
            @Nullable String title,
            @Nullable String link,
            @Nullable Language language,
            DateOrder order) {
        static FeedChannel of(Document xml, List<Element> items) {
            String title = null;
            String link = null;
            Language language = null;
            for (Element element : xml.select("*")) {
                FeedElement at = new FeedElement(element);
                boolean isOfFeed = element.parent() != null
                        && List.of("channel", "feed").contains(new FeedElement(element.parent()).name());
                if (isItem(element)) {
                    continue;
                }
                String name = isOfFeed ? at.fullName() : "";
                if (name.equals("title") && title == null) {
                    title = FeedEntry.line(at);
                } else if (name.equals("link") && link == null) {
                    String href = at.attribute("href");
                    boolean isOther = !at.attribute("rel").isEmpty()
                            && !at.attribute("rel").equals("alternate");
                    link = isOther ? null : href.isEmpty() ? at.text().strip() : href;
                } else if (name.equals("language") || name.equals("dc:language")) {
                    language = language(at.text());
                } else if (language == null && at.name().equals("feed")) {
                    language = language(element.attributes().getIgnoreCase("xml:lang"));
                }
            }
            List<String> dates = items.stream()
                    .flatMap(item -> FeedEntry.of(new FeedElement(item)).dates().stream())
                    .toList();
            return new FeedChannel(title, link, language, DateOrder.of(dates));
        }

        private static @Nullable Language language(String tag) {
            try {
                return tag.isBlank()
                        ? null
                        : LanguageTagParser.of(tag.strip().replace('_', '-').toLowerCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        /** A link of an item as an absolute address; as it is where nothing says what it is relative to. */
        @Nullable
        String absolute(FeedElement at, @Nullable String address) {
            if (address == null || address.contains("://")) {
                return address;
            }
            try {
                String base = base(at.element());
                return base == null
                        ? address
                        : URI.create(base).resolve(address.replace(" ", "%20")).toString();
            } catch (IllegalArgumentException e) {
                return address;
            }
        }

        private @Nullable String base(Element from) {
            for (Element element = from; element != null; element = element.parent()) {
                String base = element.attributes().getIgnoreCase("xml:base");
                if (base.contains("://")) {
                    return base;
                }
            }
            return link != null && link.contains("://") ? link : null;
        }
    }
}
