package io.precis.read.json;

import io.precis.read.source.FieldNames;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the fields of an article from one JSON object. Threads may share one. */
final class JsonFields {
    private final Map<String, String> fields = new HashMap<>();

    JsonFields(FieldNames names) {
        FieldNames.KNOWN.forEach(field -> fields.put(names.of(field), field));
    }

    /** What is wrong with an object. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        private final String found;
        private final String expected;

        Wrong(String found, String expected) {
            super(found);
            this.found = found;
            this.expected = expected;
        }

        String found() {
            return found;
        }

        String expected() {
            return expected;
        }
    }

    /**
     * Reads the object at which the parser stands, up to its end, into {@code values}, by the names of
     * {@link FieldNames#KNOWN}; null counts as empty.
     *
     * @throws Wrong when it is no object, or a field has a value that is none; the whole object is read first
     */
    void read(JsonParser parser, Map<String, String> values) throws Wrong {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            throw new Wrong(kind(parser.currentToken()), "a JSON object");
        }
        Wrong wrong = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            String field = fields.get(key);
            JsonToken token = parser.nextToken();
            if (field == null) {
                parser.skipChildren();
                continue;
            }
            String value = value(field, parser);
            if (value == null) {
                // Reading continues, since the id of the rejected record may still follow.
                wrong = wrong == null ? new Wrong("'" + key + "': " + kind(token), "a string") : wrong;
                parser.skipChildren();
            } else {
                values.put(field, value);
            }
        }
        if (wrong != null) {
            throw wrong;
        }
    }

    /**
     * The value of a field: a string, a number except for the text, or authors joined with commas; null for any other value.
     */
    private static @Nullable String value(String field, JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NULL -> "";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> field.equals("text") ? null : parser.getString();
            case START_ARRAY -> field.equals("author") ? joined(parser) : null;
            default -> null;
        };
    }

    private static @Nullable String joined(JsonParser parser) {
        StringBuilder names = new StringBuilder();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            names.append(names.isEmpty() ? "" : ", ").append(parser.getString());
        }
        boolean ended = parser.currentToken() == JsonToken.END_ARRAY;
        while (!ended) {
            parser.skipChildren();
            ended = parser.nextToken() == JsonToken.END_ARRAY;
        }
        return names.toString();
    }

    static String kind(@Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case START_ARRAY, END_ARRAY -> "a list";
            case START_OBJECT, END_OBJECT -> "an object";
            case VALUE_NULL -> "null";
            default -> "no JSON";
        };
    }
}
