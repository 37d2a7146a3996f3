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

/** A document that is one JSON value. */
public final class JsonDocument {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private JsonDocument() {}

    /** What {@code reader} makes of the value, or the rejection of what is no JSON. */
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

    /** The text of a value; empty where it is none. */
    public static String text(JsonNode value) {
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    /** Puts a value's text, unless it has none or the field has one. */
    public static void put(Map<String, String> values, String field, JsonNode value) {
        String text = text(value).strip();
        if (!text.isEmpty()) {
            values.putIfAbsent(field, text);
        }
    }
}
