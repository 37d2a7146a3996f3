package io.precis.write.feed;

import io.precis.edition.Edition;
import io.precis.edition.EditionContent;
import io.precis.edition.EditionFile;
import io.precis.write.layout.JsonText;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The edition's stories as JSON Feed 1.1 (jsonfeed.org). */
public final class JsonFeed {
    private JsonFeed() {}

    /** The document. */
    public static String of(EditionContent content) {
        Edition edition = content.edition();
        return JsonText.object(json -> {
                    JsonText.string(json, "version", "https://jsonfeed.org/version/1.1");
                    JsonText.string(json, "title", edition.title());
                    optional(json, "home_page_url", content.url(EditionFile.NEWSLETTER.fileName()));
                    optional(json, "feed_url", content.url(EditionFile.JSON_FEED.fileName()));
                    JsonText.string(json, "description", content.subject());
                    JsonText.string(json, "language", content.labels().language());
                    JsonText.objects(json, "items", FeedItem.of(content), item -> item(json, item));
                })
                + "\n";
    }

    private static void item(JsonGenerator json, FeedItem item) {
        JsonText.string(json, "id", item.id());
        optional(json, "url", item.url());
        JsonText.string(json, "title", item.title());
        JsonText.string(json, "content_html", item.html());
        JsonText.string(json, "content_text", item.text());
        JsonText.string(json, "date_published", time(item.published()));
        JsonText.string(json, "date_modified", time(item.updated()));
        json.writeArrayPropertyStart("authors");
        json.writeStartObject();
        JsonText.string(json, "name", item.source());
        json.writeEndObject();
        json.writeEndArray();
        JsonText.strings(json, "tags", item.tags());
        JsonText.string(json, "language", item.language());
    }

    /** Writes a value unless it is null: JSON Feed does not allow null. */
    private static void optional(JsonGenerator json, String key, @Nullable String value) {
        if (value != null) {
            JsonText.string(json, key, value);
        }
    }

    private static String time(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
