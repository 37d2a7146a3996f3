package io.precis.write.feed;

import io.precis.edition.Edition;
import io.precis.write.EditionFile;
import io.precis.write.Json;
import io.precis.write.Newsletter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The edition's stories as JSON Feed 1.1 (jsonfeed.org). */
public final class JsonFeed {
    private JsonFeed() {}

    /** The document. */
    public static String of(Newsletter newsletter) {
        Edition edition = newsletter.edition();
        return Json.object(json -> {
                    Json.string(json, "version", "https://jsonfeed.org/version/1.1");
                    Json.string(json, "title", edition.title());
                    known(json, "home_page_url", newsletter.url(EditionFile.NEWSLETTER.fileName()));
                    known(json, "feed_url", newsletter.url(EditionFile.JSON_FEED.fileName()));
                    Json.string(json, "description", newsletter.subject());
                    Json.string(json, "language", newsletter.labels().language());
                    Json.objects(json, "items", FeedItem.of(newsletter), item -> item(json, item));
                })
                + "\n";
    }

    private static void item(JsonGenerator json, FeedItem item) {
        Json.string(json, "id", item.id());
        known(json, "url", item.url());
        Json.string(json, "title", item.title());
        Json.string(json, "content_html", item.html());
        Json.string(json, "content_text", item.text());
        Json.string(json, "date_published", time(item.published()));
        Json.string(json, "date_modified", time(item.updated()));
        json.writeArrayPropertyStart("authors");
        json.writeStartObject();
        Json.string(json, "name", item.source());
        json.writeEndObject();
        json.writeEndArray();
        Json.strings(json, "tags", item.tags());
        Json.string(json, "language", item.language());
    }

    /** What is not known is left out: a null is not valid here. */
    private static void known(JsonGenerator json, String key, @Nullable String value) {
        if (value != null) {
            Json.string(json, key, value);
        }
    }

    private static String time(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
