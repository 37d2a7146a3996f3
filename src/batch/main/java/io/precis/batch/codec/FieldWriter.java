package io.precis.batch.codec;

import io.precis.article.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the fields of a record's object, in the order in which {@link FieldReader} is asked for them. What is null, and a
 * list without elements, is left out.
 */
public final class FieldWriter {
    private final JsonGenerator json;
    private final ByteArrayOutputStream texts;

    /** @param texts gets the long texts, which stand behind the JSON */
    FieldWriter(JsonGenerator json, ByteArrayOutputStream texts) {
        this.json = json;
        this.texts = texts;
    }

    /** A text that may be long: behind the JSON, which has the number of its bytes. */
    public void longText(String name, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        json.writeNumberProperty(name, bytes.length);
        texts.writeBytes(bytes);
    }

    /** A text. Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark. */
    public void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeName(name);
            string(value);
        }
    }

    /** A list of texts. */
    public void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(this::string);
            json.writeEndArray();
        }
    }

    private void string(String value) {
        // The JDK's encoder is faster than the generator's, above all where nothing is compiled yet.
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        json.writeUTF8String(bytes, 0, bytes.length);
    }

    /** A date. */
    public void date(String name, @Nullable LocalDate value) {
        text(name, value == null ? null : value.toString());
    }

    /** A constant of an enum, by its name. */
    public void constant(String name, @Nullable Enum<?> value) {
        if (value != null) {
            json.writeStringProperty(name, value.name());
        }
    }

    /** A whole number. */
    public void number(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value.intValue());
        }
    }

    /** A whole number of 64 bits. */
    public void longNumber(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    /** A number of double precision, every bit of which is kept. */
    public void decimal(String name, double value) {
        json.writeNumberProperty(name, value);
    }

    /** Whether something is so. */
    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** Numbers of double precision by name. */
    public void decimals(String name, Map<String, Double> values) {
        json.writeObjectPropertyStart(name);
        values.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    /** A span: its start and its end. */
    public void span(String name, Span value) {
        spans(name, List.of(value));
    }

    /** Spans: the start and the end of each, one after the other. */
    public void spans(String name, List<Span> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            for (Span span : values) {
                json.writeNumber(span.start());
                json.writeNumber(span.end());
            }
            json.writeEndArray();
        }
    }

    /**
     * An object.
     *
     * @param fields writes its fields
     */
    public <T> void object(String name, @Nullable T value, BiConsumer<FieldWriter, T> fields) {
        if (value != null) {
            json.writeObjectPropertyStart(name);
            fields.accept(this, value);
            json.writeEndObject();
        }
    }

    /**
     * A list of objects.
     *
     * @param fields writes the fields of each
     */
    public <T> void objects(String name, List<T> values, BiConsumer<FieldWriter, T> fields) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            for (T value : values) {
                json.writeStartObject();
                fields.accept(this, value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
