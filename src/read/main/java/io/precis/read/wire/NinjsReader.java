package io.precis.read.wire;

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

/** Reads IPTC ninjs 1 to 3: one item or a list of items. Of several bodies or headlines the main one is used. */
public final class NinjsReader implements DocumentReader {
    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        return JsonDocument.read(bytes, place, items -> {
            if (!items.isArray()) {
                return List.of(article(items, place, place.source()));
            }
            List<SourceEntry> entries = new ArrayList<>();
            for (JsonNode item : items) {
                int number = entries.size() + 1;
                entries.add(ItemName.in(
                        article(item, place, place.source() + "#" + number),
                        number,
                        JsonDocument.text(item.path("headline")),
                        JsonDocument.text(item.path("uri"))));
            }
            return entries;
        });
    }

    @Override
    public String encoding(byte[] bytes) {
        return TextEncoding.of(bytes, true).name();
    }

    private static SourceEntry article(JsonNode item, SourcePlace place, String defaultId) {
        Map<String, String> values = new HashMap<>();
        JsonDocument.put(values, "id", item.path("uri"));
        JsonDocument.put(values, "url", item.path("canonicalurl"));
        JsonDocument.put(values, "url", item.path("canonicalUrl"));
        for (String source : List.of("infosource", "infosources", "infoSources")) {
            JsonDocument.put(values, "sourceName", item.path(source).path(0).path("name"));
        }
        JsonDocument.put(values, "sourceName", item.path("source"));
        JsonDocument.put(values, "title", item.path("headline"));
        JsonDocument.put(values, "title", main(item.path("headlines")).path("value"));
        JsonDocument.put(values, "author", item.path("byline"));
        JsonDocument.put(values, "author", item.path("by"));
        JsonDocument.put(values, "author", item.path("bylines").path(0).path("value"));
        JsonDocument.put(values, "author", item.path("bylines").path(0).path("by"));
        JsonDocument.put(values, "language", item.path("language"));
        for (String date :
                List.of("contentcreated", "firstcreated", "versioncreated", "contentCreated", "versionCreated")) {
            JsonDocument.put(values, "published", item.path(date));
        }
        JsonDocument.put(values, "section", item.path("subject").path(0).path("name"));
        JsonDocument.put(values, "section", item.path("subjects").path(0).path("name"));
        return new ArticleFields(place, defaultId, FieldNames.DEFAULT, values).entry(Article.Form.RECORD, text(item));
    }

    private static String text(JsonNode item) {
        JsonNode body = main(item.path("bodies"));
        if (!body.isMissingNode()) {
            String value = JsonDocument.text(body.path("value"));
            String type = JsonDocument.text(body.path("contenttype"));
            return type.contains("plain") ? value.strip() : HtmlText.of(value);
        }
        for (String html : List.of("body_xhtml", "body_html")) {
            if (item.has(html)) {
                return HtmlText.of(JsonDocument.text(item.path(html)));
            }
        }
        return JsonDocument.text(item.path("body_text")).strip();
    }

    private static JsonNode main(JsonNode values) {
        for (JsonNode value : values) {
            if (JsonDocument.text(value.path("role")).equals("main")) {
                return value;
            }
        }
        return values.path(0);
    }
}
