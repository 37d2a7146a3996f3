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
 * field that is not there when it must be, and a value of another type than the one asked for, is an exception that names
 * it: a {@link IllegalStateException} or one of the JSON parser's.
 */
public final class FieldReader {
    /** Stands at the name of the next field, or at the end of the object. */
    private final JsonParser json;

    private final byte[] content;
    /** Where the long texts end. */
    private final int end;
    /** Where the next long text begins. */
    private int next;

    private FieldReader(JsonParser json, byte[] content, int jsonLength, int end) {
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
        try (JsonParser json = RecordFile.JSON.createParser(ObjectReadContext.empty(), content, 0, jsonLength)) {
            json.nextToken();
            FieldReader fields = new FieldReader(json, content, jsonLength, length);
            T value = fields.object(decoder);
            if (json.currentToken() != null || fields.next != length) {
                throw unexpected(json, "the end of the record");
            }
            return value;
        }
    }

    /** A text that stands behind the JSON, and must be there. */
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

    /** Whether the next field has this name. */
    public boolean isNext(String name) {
        return json.currentToken() == JsonToken.PROPERTY_NAME && name.equals(json.currentName());
    }

    /** A text that must be there. */
    public String text(String name) {
        begin(name);
        String value = string();
        json.nextToken();
        return value;
    }

    /** A text, null where there is none. */
    public @Nullable String textOrNull(String name) {
        return isNext(name) ? text(name) : null;
    }

    /** A list of texts. */
    public List<String> texts(String name) {
        return list(name, this::string);
    }

    /** A date that must be there. */
    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /** A date, null where there is none. */
    public @Nullable LocalDate dateOrNull(String name) {
        return isNext(name) ? date(name) : null;
    }

    /**
     * A constant of an enum that must be there.
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

    /** A constant of an enum, null where there is none. */
    public <E extends Enum<E>> @Nullable E constantOrNull(String name, E[] all) {
        return isNext(name) ? constant(name, all) : null;
    }

    /** A whole number that must be there. */
    public int number(String name) {
        begin(name);
        int value = json.getIntValue();
        json.nextToken();
        return value;
    }

    /** A whole number, null where there is none. */
    public @Nullable Integer numberOrNull(String name) {
        return isNext(name) ? number(name) : null;
    }

    /** A whole number of 64 bits that must be there. */
    public long longNumber(String name) {
        begin(name);
        long value = json.getLongValue();
        json.nextToken();
        return value;
    }

    /** A number of double precision that must be there. */
    public double decimal(String name) {
        begin(name);
        double value = decimal();
        json.nextToken();
        return value;
    }

    /** Whether something is so. */
    public boolean flag(String name) {
        begin(name);
        boolean value = json.getBooleanValue();
        json.nextToken();
        return value;
    }

    /** Numbers of double precision by name. */
    public SortedMap<String, Double> decimals(String name) {
        return object(name, fields -> {
            SortedMap<String, Double> values = new TreeMap<>();
            while (json.currentToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                values.put(key, decimal(key));
            }
            return values;
        });
    }

    /** A span that must be there. */
    public Span span(String name) {
        List<Span> spans = spans(name);
        if (spans.size() != 1) {
            throw new IllegalStateException("found " + spans.size() + " spans for '" + name + "', expected one");
        }
        return spans.get(0);
    }

    /** A list of spans. */
    public List<Span> spans(String name) {
        return list(name, () -> {
            int start = json.getIntValue();
            json.nextToken();
            return new Span(start, json.getIntValue());
        });
    }

    /**
     * An object that must be there.
     *
     * @param decoder makes it of its fields, all of which it must read
     */
    public <T> T object(String name, Function<FieldReader, T> decoder) {
        begin(name);
        return object(decoder);
    }

    /** An object, null where there is none. */
    public <T> @Nullable T objectOrNull(String name, Function<FieldReader, T> decoder) {
        return isNext(name) ? object(name, decoder) : null;
    }

    /** A list of objects. */
    public <T> List<T> objects(String name, Function<FieldReader, T> decoder) {
        List<T> values = new ArrayList<>();
        if (isNext(name)) {
            begin(name);
            take(JsonToken.START_ARRAY);
            while (json.currentToken() != JsonToken.END_ARRAY) {
                values.add(object(decoder));
            }
            json.nextToken();
        }
        return values;
    }

    private <T> T object(Function<FieldReader, T> decoder) {
        take(JsonToken.START_OBJECT);
        T value = decoder.apply(this);
        take(JsonToken.END_OBJECT);
        return value;
    }

    /** A list whose elements are read where the parser stands at the first token of each, and left at the last. */
    private <T> List<T> list(String name, Supplier<T> element) {
        List<T> values = new ArrayList<>();
        if (isNext(name)) {
            begin(name);
            take(JsonToken.START_ARRAY);
            while (json.currentToken() != JsonToken.END_ARRAY) {
                values.add(element.get());
                json.nextToken();
            }
            json.nextToken();
        }
        return values;
    }

    /** Goes to the value of a field. */
    private void begin(String name) {
        if (!isNext(name)) {
            throw unexpected(json, "'" + name + "'");
        }
        json.nextToken();
    }

    private void take(JsonToken token) {
        if (json.currentToken() != token) {
            throw unexpected(json, String.valueOf(token));
        }
        json.nextToken();
    }

    private String string() {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected(json, "a text");
        }
        return json.getString();
    }

    /** The generator writes as texts what JSON has no numbers for: NaN and the infinities. */
    private double decimal() {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? Double.parseDouble(json.getString())
                : json.getDoubleValue();
    }

    private static IllegalStateException unexpected(JsonParser json, String expected) {
        String found = json.currentToken() == JsonToken.PROPERTY_NAME
                ? "'" + json.currentName() + "'"
                : String.valueOf(json.currentToken());
        return new IllegalStateException("found " + found + ", expected " + expected);
    }
}
