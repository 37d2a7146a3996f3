package io.precis.read.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.html.HtmlText;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.FieldNames;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds in RSS 0.9 to 2.0 and Atom. An entry's text is its full content if the feed has that, else its summary. Document
 * types and external entities are never followed.
 */
public final class FeedReader implements DocumentReader {
    /** Characters of the XML parser's message that a rejection quotes. */
    private static final int LONGEST_PARSER_MESSAGE = 120;

    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        FeedText text = FeedText.of(bytes);
        if (text == null) {
            return List.of(malformed(place, "bytes that are no text"));
        }
        try {
            // Not in strict mode, so that feeds with small errors are read; RFC 822 dates have English names of months.
            SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
            return entries(input.build(new StringReader(text.xml())), place);
        } catch (FeedException | RuntimeException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return List.of(malformed(
                    place,
                    "a feed that cannot be read ("
                            + message.substring(0, Math.min(LONGEST_PARSER_MESSAGE, message.length())) + ")"));
        }
    }

    private static List<SourceEntry> entries(SyndFeed feed, SourcePlace place) {
        List<SourceEntry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            entries.add(article(entry, place, entries.size() + 1));
        }
        return entries;
    }

    private static SourceEntry article(SyndEntry entry, SourcePlace place, int number) {
        Map<String, String> values = new HashMap<>();
        put(values, "id", Objects.requireNonNullElse(entry.getUri(), entry.getLink()));
        put(values, "url", entry.getLink());
        put(values, "title", entry.getTitle() == null ? null : HtmlText.of(entry.getTitle()));
        put(values, "author", authors(entry));
        put(values, "published", day(entry));
        if (!entry.getCategories().isEmpty()) {
            put(values, "section", entry.getCategories().get(0).getName());
        }
        return new ArticleFields(place, place.source() + "#" + number, FieldNames.DEFAULT, values)
                .entry(Article.Form.RECORD, text(entry));
    }

    /** The longest of contents and description, since feeds put the whole article into either. */
    private static String text(SyndEntry entry) {
        List<SyndContent> contents = new ArrayList<>(entry.getContents());
        if (entry.getDescription() != null) {
            contents.add(entry.getDescription());
        }
        String longest = "";
        for (SyndContent content : contents) {
            String text = content.getValue() == null ? "" : HtmlText.of(content.getValue());
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    private static @Nullable String authors(SyndEntry entry) {
        return entry.getAuthors().isEmpty()
                ? entry.getAuthor()
                : entry.getAuthors().stream()
                        .map(SyndPerson::getName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String day(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null
                ? null
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
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
}
