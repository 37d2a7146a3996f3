package io.precis.read.feed;

import io.precis.article.Article;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.html.HtmlText;
import io.precis.read.json.JsonDocument;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.FieldNames;
import io.precis.read.source.ItemName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads JSON Feed 1 and 1.1 (jsonfeed.org). */
public final class JsonFeedReader implements DocumentReader {
    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        return JsonDocument.read(bytes, place, feed -> entries(feed, place));
    }

    @Override
    public String encoding(byte[] bytes) {
        return TextEncoding.of(bytes, true).name();
    }

    private static List<SourceEntry> entries(JsonNode feed, SourcePlace place) {
        List<SourceEntry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            entries.add(article(item, feed, place, entries.size() + 1));
        }
        return entries;
    }

    private static SourceEntry article(JsonNode item, JsonNode feed, SourcePlace place, int number) {
        Map<String, String> values = new HashMap<>();
        JsonDocument.put(values, "id", item.path("id"));
        JsonDocument.put(values, "url", item.path("url"));
        JsonDocument.put(values, "title", item.path("title"));
        JsonDocument.put(values, "published", item.path("date_published"));
        JsonDocument.put(values, "published", item.path("date_modified"));
        JsonDocument.put(values, "language", item.path("language"));
        JsonDocument.put(values, "author", item.path("authors").path(0).path("name"));
        JsonDocument.put(values, "author", item.path("author").path("name"));
        // The feed's authors are those of items that name none.
        JsonDocument.put(values, "author", feed.path("authors").path(0).path("name"));
        JsonDocument.put(values, "author", feed.path("author").path("name"));
        JsonDocument.put(values, "sourceName", feed.path("title"));
        JsonDocument.put(values, "section", item.path("tags").path(0));
        String html = JsonDocument.text(item.path("content_html"));
        String text = html.isBlank() ? JsonDocument.text(item.path("content_text")) : HtmlText.of(html);
        SourceEntry entry = new ArticleFields(place, place.source() + "#" + number, FieldNames.DEFAULT, values)
                .entry(Article.Form.RECORD, text.isBlank() ? JsonDocument.text(item.path("summary")) : text);
        return ItemName.in(entry, number, values.get("title"), values.get("id"), values.get("url"));
    }
}
