package io.precis.cli.action;

import io.precis.article.Article;
import io.precis.article.ArticleHeader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article as {@code precis read} prints it.
 *
 * @param article as read
 * @param header title, date and bylines that were found around the body
 * @param encoding of its file, empty where it is not known
 */
public record PrintedArticle(Article article, ArticleHeader header, String encoding) {
    private static final JsonFactory JSON = new JsonFactory();

    /** A line for each field, an empty line, and the text as it is. */
    public byte[] text() {
        StringBuilder text = new StringBuilder();
        field(text, "id", article.id());
        field(text, "source", article.place().toString());
        field(text, "encoding", encoding.isEmpty() ? null : encoding);
        field(text, "title", header.title());
        field(text, "published", published());
        field(text, "published at", publishedAt());
        field(text, "language", language());
        field(text, "url", article.url());
        field(text, "source name", article.sourceName());
        field(text, "section", header.section());
        field(text, "author", header.author());
        field(text, "dateline", header.dateline());
        header.credits().forEach(credit -> field(text, "credit", credit));
        text.append('\n').append(article.text());
        if (!article.text().endsWith("\n")) {
            text.append('\n');
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One JSON object and a line end. */
    public byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("id", article.id());
            json.writeStringProperty("source", article.place().source());
            json.writeStringProperty("encoding", encoding);
            string(json, "title", header.title());
            string(json, "published", published());
            string(json, "publishedAt", publishedAt());
            string(json, "language", language());
            string(json, "url", article.url());
            string(json, "sourceName", article.sourceName());
            string(json, "section", header.section());
            string(json, "author", header.author());
            string(json, "dateline", header.dateline());
            json.writeArrayPropertyStart("credits");
            header.credits().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("text", article.text());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private @Nullable String published() {
        return article.published() == null ? null : article.published().toString();
    }

    private @Nullable String publishedAt() {
        return article.publishedAt() == null ? null : article.publishedAt().toString();
    }

    /** As the source gives it; null where it is detected later. */
    private @Nullable String language() {
        return article.language() == null ? null : article.language().tag();
    }

    private static void field(StringBuilder text, String name, @Nullable String value) {
        if (value != null) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
