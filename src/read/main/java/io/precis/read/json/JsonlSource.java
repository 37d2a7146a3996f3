package io.precis.read.json;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.LineReader;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON lines: one article per line. Blank lines are skipped, lines that are not a JSON object are rejected. */
public final class JsonlSource implements ArticleSource {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final InputFile file;
    private final LineReader lines;
    private final TextEncoding encoding;
    private final Map<String, String> fields = new HashMap<>();
    private boolean any;

    public JsonlSource(InputFile file, LineReader lines, TextEncoding encoding) {
        this.file = file;
        this.lines = lines;
        this.encoding = encoding;
        FieldNames.KNOWN.forEach(field -> fields.put(file.fields().of(field), field));
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        LineReader.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line != null) {
            any = true;
            return entry(line);
        }
        return any ? null : empty();
    }

    /** A file without any line is probably a mistake, so it gives one rejection, as an empty CSV file does. */
    private Rejection empty() {
        any = true;
        SourcePlace place = new SourcePlace(file.name(), null);
        return new Rejection(null, place, Rejection.Reason.EMPTY, "no line", "one JSON object a line");
    }

    private SourceEntry entry(LineReader.Line line) {
        SourcePlace place = new SourcePlace(file.name(), line.number());
        if (line.tooLong()) {
            return ArticleSizeLimit.rejection(null, place, "a line");
        }
        if (line.text().indexOf(TextEncoding.UNDECODABLE) >= 0) {
            return encoding.brokenIn(null, place);
        }
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser =
                JSON.createParser(ObjectReadContext.empty(), line.text().stripTrailing())) {
            read(parser, values);
        } catch (Wrong e) {
            return malformed(values, place, e.found, e.expected);
        } catch (UnexpectedEndOfInputException e) {
            return malformed(values, place, "JSON that breaks off", "a whole JSON object on the line");
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return malformed(values, place, "no JSON at column " + column, "a JSON object on the line");
        }
        String text = values.get("text");
        if (text == null) {
            return malformed(values, place, "no key '" + file.fields().of("text") + "'", "one with the article's text");
        }
        return new ArticleFields(place, file.name() + "#" + line.number(), file.fields(), values)
                .entry(Article.Form.RECORD, text);
    }

    /** Reads the object into {@code values}, by the names of {@link FieldNames#KNOWN}; null counts as empty. */
    private void read(JsonParser parser, Map<String, String> values) throws Wrong {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Wrong(kind(parser.currentToken()), "a JSON object on the line");
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
        if (parser.nextToken() != null) {
            throw new Wrong("more after the object", "one JSON object a line");
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

    private static String kind(@Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            case VALUE_NULL -> "null";
            default -> "no JSON";
        };
    }

    private static Rejection malformed(Map<String, String> values, SourcePlace place, String found, String expected) {
        String id = values.get("id");
        return new Rejection(
                id == null || id.isBlank() ? null : id, place, Rejection.Reason.MALFORMED, found, expected);
    }

    @Override
    public String encoding() {
        return encoding.name();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** What is wrong with a line. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        private final String found;
        private final String expected;

        Wrong(String found, String expected) {
            super(found);
            this.found = found;
            this.expected = expected;
        }
    }
}
