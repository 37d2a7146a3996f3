package io.precis.batch.codec;

import io.precis.article.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads the fields of a record's object, which must be asked for in the order in which {@link FieldWriter} wrote them. A
 * field that is not there although it must be, and a value of another type than the one asked for, is an exception that
 * names it: an {@link IllegalStateException} or one of the JSON parser's.
 */
public final class FieldReader {
    /** Stands at the name of the next field, or at the end of the object. */
    private final JsonCursor json;

    private final byte[] content;
    /** Where the long texts end. */
    private final int end;
    /** Where the next long text begins. */
    private int next;

    private FieldReader(JsonCursor json, byte[] content, int jsonLength, int end) {
        this.json = json;
        this.content = content;
        this.next = jsonLength;
        this.end = end;
    }

    /**
     * What a decoder makes of the content of a record.
     *
     * @param content the JSON, then the long texts
     * @param jsonLength how many bytes are JSON
     * @param length how many bytes are content
     */
    static <T> T read(byte[] content, int jsonLength, int length, Function<FieldReader, T> decoder) {
        try (JsonParser parser = RecordFile.JSON.createParser(ObjectReadContext.empty(), content, 0, jsonLength)) {
            JsonCursor json = new JsonCursor(parser);
            FieldReader fields = new FieldReader(json, content, jsonLength, length);
            T value = fields.object(decoder);
            if (parser.currentToken() != null || fields.next != length) {
                throw json.unexpected("the end of the record");
            }
            return value;
        }
    }

    /** Whether the next field has this name. */
    public boolean isNext(String name) {
        return name.equals(json.name());
    }

    /**
     * A field that may be left out; null where it is.
     *
     * @param reader reads the field of a name
     */
    public <T> @Nullable T orNull(String name, Function<String, T> reader) {
        return isNext(name) ? reader.apply(name) : null;
    }

    /** A text that may be long: behind the JSON, which has the number of its bytes. */
    public String longText(String name) {
        int length = number(name);
        if (length < 0 || length > end - next) {
            throw new IllegalStateException(
                    "found " + length + " bytes for '" + name + "', expected at most " + (end - next));
        }
        String value = new String(content, next, length, StandardCharsets.UTF_8);
        next += length;
        return value;
    }

    /** A text. */
    public String text(String name) {
        json.enter(name);
        return json.text();
    }

    /** A list of texts. */
    public List<String> texts(String name) {
        return list(name, json::text);
    }

    /** A date. */
    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /**
     * A constant of an enum.
     *
     * @param all the constants of the enum; given, since finding them by its class takes reflection
     */
    public <E extends Enum<E>> E constant(String name, E[] all) {
        String value = text(name);
        for (E constant : all) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw new IllegalStateException("found '" + value + "' for '" + name + "', expected one of " + List.of(all));
    }

    /** A whole number. */
    public int number(String name) {
        return Math.toIntExact(longNumber(name));
    }

    /** A whole number of 64 bits. */
    public long longNumber(String name) {
        json.enter(name);
        return json.number();
    }

    /** A number of double precision. */
    public double decimal(String name) {
        json.enter(name);
        return json.decimal();
    }

    /** Whether something is so. */
    public boolean flag(String name) {
        json.enter(name);
        return json.flag();
    }

    /** Numbers of double precision by name. */
    public SortedMap<String, Double> decimals(String name) {
        return object(name, fields -> {
            SortedMap<String, Double> values = new TreeMap<>();
            for (String key = json.name(); key != null; key = json.name()) {
                values.put(key, decimal(key));
            }
            return values;
        });
    }

    /** A span. */
    public Span span(String name) {
        List<Span> spans = spans(name);
        if (spans.size() != 1) {
            throw new IllegalStateException("found " + spans.size() + " spans for '" + name + "', expected one");
        }
        return spans.get(0);
    }

    /** A list of spans. */
    public List<Span> spans(String name) {
        return list(name, () -> new Span(Math.toIntExact(json.number()), Math.toIntExact(json.number())));
    }

    /**
     * An object.
     *
     * @param decoder makes it of its fields, all of which it must read
     */
    public <T> T object(String name, Function<FieldReader, T> decoder) {
        json.enter(name);
        return object(decoder);
    }

    /** A list of objects. */
    public <T> List<T> objects(String name, Function<FieldReader, T> decoder) {
        return list(name, () -> object(decoder));
    }

    private <T> T object(Function<FieldReader, T> decoder) {
        json.pass(JsonToken.START_OBJECT);
        T value = decoder.apply(this);
        json.pass(JsonToken.END_OBJECT);
        return value;
    }

    private <T> List<T> list(String name, Supplier<T> element) {
        List<T> values = new ArrayList<>();
        if (isNext(name)) {
            json.enter(name);
            json.pass(JsonToken.START_ARRAY);
            while (!json.isAt(JsonToken.END_ARRAY)) {
                values.add(element.get());
            }
            json.pass(JsonToken.END_ARRAY);
        }
        return values;
    }
}
