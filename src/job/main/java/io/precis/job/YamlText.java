package io.precis.job;

import io.precis.failure.DigestFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Parses a YAML text and keeps the place of every value. The place of a key's value is that of the key.
 *
 * @param name of the file, or of the option or variable that the text is from
 * @param hasLines whether places include the line
 */
record YamlText(String name, boolean hasLines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The value of a text; an empty scalar for an empty text. */
    YamlNode parse(String text) {
        String yaml = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), yaml)) {
            if (parser.nextToken() == null) {
                return new YamlNode.Scalar(place(1), "", YamlNode.Scalar.Type.OTHER);
            }
            YamlNode value = node(parser, line(parser));
            if (parser.nextToken() != null) {
                throw new DigestFailure.Job(
                        place(line(parser)) + ": found a second YAML document, expected one; remove the line '---'",
                        null);
            }
            return value;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new DigestFailure.Job(
                    place(line) + ": found invalid YAML (" + firstLine(e.getOriginalMessage())
                            + "), expected lines such as 'job: nightly'",
                    e);
        }
    }

    private YamlNode node(JsonParser parser, int line) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new YamlNode.Keys(place(line), values(parser));
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, line(parser)));
            }
            return new YamlNode.Items(place(line), items);
        }
        return switch (token) {
            case VALUE_STRING -> new YamlNode.Scalar(place(line), parser.getString(), YamlNode.Scalar.Type.TEXT);
            case VALUE_NUMBER_INT ->
                new YamlNode.Scalar(place(line), parser.getBigIntegerValue().toString(), YamlNode.Scalar.Type.NUMBER);
            case VALUE_NUMBER_FLOAT ->
                new YamlNode.Scalar(place(line), parser.getString(), YamlNode.Scalar.Type.NUMBER);
            case VALUE_NULL -> new YamlNode.Scalar(place(line), "", YamlNode.Scalar.Type.OTHER);
            default -> new YamlNode.Scalar(place(line), parser.getString(), YamlNode.Scalar.Type.OTHER);
        };
    }

    private Map<String, YamlNode> values(JsonParser parser) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            if (values.put(key, node(parser, line)) != null) {
                throw new DigestFailure.Job(
                        place(line) + ": found the key '" + key + "' twice, expected it once; remove one of them",
                        null);
            }
        }
        return values;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private String place(int line) {
        return hasLines ? name + ":" + line : name;
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
