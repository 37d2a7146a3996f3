package io.precis.read.text;

import io.precis.read.source.FieldNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Parses front matter. A class of its own, so that texts without front matter load no YAML class. */
final class FrontMatterYaml {
    private static final Map<String, String> FIELDS_BY_KEY = Map.of(
            "title", "title",
            "date", "published",
            "published", "published",
            "author", "author",
            "language", "language",
            "url", "url",
            "id", "id",
            "section", "section",
            "source", "sourceName",
            "sourceName", "sourceName");

    private FrontMatterYaml() {}

    /**
     * The values as written, by the names of {@link FieldNames#KNOWN}; the items of a list are joined with commas. Empty when
     * the YAML is not a mapping.
     */
    static Optional<Map<String, String>> read(String yaml) throws FrontMatter.Malformed {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), yaml)) {
            JsonToken first = parser.nextToken();
            if (first != null && first != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, String> values = new HashMap<>();
            while (first != null && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = FIELDS_BY_KEY.get(parser.currentName());
                parser.nextToken();
                if (field == null) {
                    parser.skipChildren();
                } else {
                    values.put(field, value(parser));
                }
            }
            return Optional.of(values);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
            throw new FrontMatter.Malformed(
                    line,
                    "front matter that is not YAML",
                    "lines of 'key: value', with quotes around a value that holds ': '");
        }
    }

    private static String value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        if (!parser.currentToken().isStructStart()) {
            return parser.getString();
        }
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        StringJoiner items = new StringJoiner(", ");
        for (int depth = 1; depth > 0; ) {
            JsonToken token = parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue()) {
                items.add(parser.getString());
            }
        }
        return list ? items.toString() : "";
    }
}
