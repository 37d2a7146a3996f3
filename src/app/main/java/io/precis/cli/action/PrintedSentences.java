package io.precis.cli.action;

import io.precis.article.Article;
import io.precis.article.Sentence;
import io.precis.text.CodePointIndex;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The sentences of an article as {@code precis split --jsonl} prints them.
 *
 * @param article as read
 * @param sentences of its text
 */
public record PrintedSentences(Article article, List<Sentence> sentences) {
    private static final JsonFactory JSON = new JsonFactory();

    /** One JSON object and a line end. */
    public byte[] json() {
        CodePointIndex points = CodePointIndex.of(article.text());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("id", article.id());
            json.writeArrayPropertyStart("sentences");
            for (Sentence sentence : sentences) {
                json.writeStartArray();
                json.writeNumber(points.at(sentence.span().start()));
                json.writeNumber(points.at(sentence.span().end()));
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }
}
