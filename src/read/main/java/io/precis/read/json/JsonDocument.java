package io.precis.read.json;

import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.TextEncoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses a document that is one JSON value, and reads fields from it. */
public final class JsonDocument {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private JsonDocument() {}

    /** The entries that {@code reader} makes of the value, or a rejection when the document is not JSON. */
    public static List<SourceEntry> read(
            byte[] bytes, SourcePlace place, Function<JsonNode, List<SourceEntry>> reader) {
        TextEncoding encoding = TextEncoding.of(bytes, true);
        Optional<String> text = encoding.isText() ? encoding.decode(bytes) : Optional.empty();
        if (text.isEmpty()) {
            return List.of(encoding.isText() ? encoding.brokenIn(null, place) : encoding.rejection(place.source()));
        }
        try {
            return reader.apply(JSON.readTree(text.get()));
        } catch (JacksonException e) {
            boolean isPlaced = e.getLocation() != null && e.getLocation().getLineNr() > 0;
            return List.of(new Rejection(
                    place.source(),
                    isPlaced ? new SourcePlace(place.source(), e.getLocation().getLineNr()) : place,
                    Rejection.Reason.MALFORMED,
                    "no JSON",
                    "one JSON value"));
        }
    }

    /** The text of a string or number; empty for any other value. */
    public static String text(JsonNode value) {
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    /** Sets a field to a value's text, unless that is empty or the field is set already. */
    public static void put(Map<String, String> values, String field, JsonNode value) {
        String text = text(value).strip();
        if (!text.isEmpty()) {
            values.putIfAbsent(field, text);
        }
    }
}
