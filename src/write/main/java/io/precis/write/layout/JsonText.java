package io.precis.write.layout;

import java.io.StringWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/** Writes JSON on one line: characters outside ASCII unchanged, control characters and Unicode line ends escaped. */
public final class JsonText {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new OneLine()).build();

    private JsonText() {}

    /** One object. */
    public static String object(Consumer<JsonGenerator> content) {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        SegmentedStringWriter text = new SegmentedStringWriter(buffers);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
            json.flush();
            return text.getAndClear();
        } finally {
            buffers.releaseToPool();
        }
    }

    /** A text as a JSON string, in quotation marks. */
    public static String text(String text) {
        StringWriter quoted = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), quoted)) {
            json.writeString(text);
        }
        return quoted.toString();
    }

    /** A key with a text, a date or another value as {@code toString} gives it; null is written as null. */
    public static void string(JsonGenerator json, String key, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, value.toString());
        }
    }

    /** A key with a whole number; null is written as null. */
    public static void number(JsonGenerator json, String key, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, value.intValue());
        }
    }

    /** A key with a list of texts. */
    public static void strings(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A key with a list of objects. */
    public static <T> void objects(JsonGenerator json, String key, List<T> values, Consumer<T> content) {
        json.writeArrayPropertyStart(key);
        for (T value : values) {
            json.writeStartObject();
            content.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A key with a score, a confidence or a salience. */
    public static void rounded(JsonGenerator json, String key, double value) {
        json.writeName(key);
        json.writeNumber(PlainDecimals.rounded(value));
    }

    /** Also escapes characters that JSON does not count as control characters but that many programs take for a line end. */
    private static final class OneLine extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final HexFormat HEX = HexFormat.of().withUpperCase();

        private final int[] ascii = standardAsciiEscapesForJSON();

        OneLine() {
            ascii[0x7F] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean escaped = (c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029;
            return escaped ? new SerializedString("\\u" + HEX.toHexDigits((char) c)) : null;
        }
    }
}
