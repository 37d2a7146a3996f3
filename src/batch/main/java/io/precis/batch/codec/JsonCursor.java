package io.precis.batch.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A place in a JSON text, moved forward by the parts that are expected there. Any other part is an
 * {@link IllegalStateException} that says what was found and what was expected.
 */
final class JsonCursor {
    private final JsonParser json;

    /** Stands at the first part of the text. */
    JsonCursor(JsonParser json) {
        this.json = json;
        json.nextToken();
    }

    /** The name of the field that the cursor stands at; null where it stands at none. */
    @Nullable
    String name() {
        return json.currentToken() == JsonToken.PROPERTY_NAME ? json.currentName() : null;
    }

    /** Whether the cursor stands at such a part. */
    boolean isAt(JsonToken part) {
        return json.currentToken() == part;
    }

    /** Goes from the name of a field to its value. */
    void enter(String name) {
        if (!name.equals(name())) {
            throw unexpected("'" + name + "'");
        }
        json.nextToken();
    }

    /** Goes on behind such a part. */
    void pass(JsonToken part) {
        if (json.currentToken() != part) {
            throw unexpected(part.name());
        }
        json.nextToken();
    }

    /** Goes on behind a text, which is given. */
    String text() {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected("a text");
        }
        String value = json.getString();
        json.nextToken();
        return value;
    }

    /** Goes on behind a whole number, which is given. */
    long number() {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unexpected("a whole number");
        }
        long value = json.getLongValue();
        json.nextToken();
        return value;
    }

    /** Goes on behind a number, which is given. The generator writes as texts what JSON has not: NaN and the infinities. */
    double decimal() {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return Double.parseDouble(text());
        }
        double value = json.getDoubleValue();
        json.nextToken();
        return value;
    }

    /** Goes on behind true or false, which is given. */
    boolean flag() {
        boolean value = json.getBooleanValue();
        json.nextToken();
        return value;
    }

    /** The failure of a cursor that stands at another part than expected. */
    IllegalStateException unexpected(String expected) {
        String name = name();
        String found = name != null ? "'" + name + "'" : String.valueOf(json.currentToken());
        return new IllegalStateException("found " + found + ", expected " + expected);
    }
}
