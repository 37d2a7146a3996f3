package io.precis.read.json;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.LineReader;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.html.HtmlText;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON lines: one article per line. Blank lines are skipped, lines that are not a JSON object are rejected. A file whose
 * objects go over several lines, or stand in a list, is read object by object.
 */
public final class JsonlSource implements ArticleSource {
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final InputFile file;
    private final LineReader lines;
    private final TextEncoding encoding;
    private final JsonFields fields;
    private @Nullable JsonStream stream;
    private boolean any;

    public JsonlSource(InputFile file, LineReader lines, TextEncoding encoding) {
        this.file = file;
        this.lines = lines;
        this.encoding = encoding;
        this.fields = new JsonFields(file.fields());
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        if (stream != null) {
            return stream.next();
        }
        LineReader.Line line = nextLine();
        if (!any && line != null && goesOn(line)) {
            stream = new JsonStream(file, lines, encoding, fields);
            any = true;
            return stream.next();
        }
        if (line != null) {
            any = true;
            return entry(line);
        }
        return any ? null : empty();
    }

    private LineReader.@Nullable Line nextLine() throws IOException {
        LineReader.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line;
    }

    /**
     * Whether the first line begins a list, or an object that goes on below: one that the next line does not begin anew. If
     * so, nothing is taken from the lines.
     */
    private boolean goesOn(LineReader.Line first) throws IOException {
        String text = first.text().strip();
        boolean isList = text.startsWith("[");
        boolean isOpen = text.startsWith("{") && !text.endsWith("}");
        if (!isList && !isOpen) {
            return false;
        }
        LineReader.Line second = isList ? null : nextLine();
        if (second != null) {
            lines.giveBack(List.of(second));
        }
        boolean goesOn = isList || (second != null && !second.text().strip().startsWith("{"));
        if (goesOn) {
            lines.giveBack(List.of(first));
        }
        return goesOn;
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
        String json = withoutComma(line.text().stripTrailing());
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            fields.read(parser, values);
            if (parser.nextToken() != null) {
                return malformed(values, place, "more after the object", "one JSON object a line");
            }
        } catch (JsonFields.Wrong e) {
            return malformed(values, place, e.found(), e.expected());
        } catch (UnexpectedEndOfInputException e) {
            return malformed(values, place, "JSON that breaks off", "a whole JSON object on the line");
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return malformed(values, place, "no JSON at column " + column, "a JSON object on the line");
        }
        return article(file, place, line.number(), values);
    }

    private static String withoutComma(String line) {
        return line.endsWith("},") ? line.substring(0, line.length() - 1) : line;
    }

    /** The article of an object's fields. HTML in its text or title becomes text. */
    static SourceEntry article(InputFile file, SourcePlace place, int number, Map<String, String> values) {
        String text = values.get("text");
        if (text == null) {
            return malformed(values, place, "no key '" + file.fields().of("text") + "'", "one with the article's text");
        }
        values.computeIfPresent("title", (field, title) -> HtmlText.ofField(title));
        return new ArticleFields(place, file.name() + "#" + number, file.fields(), values)
                .entry(Article.Form.RECORD, HtmlText.ofField(text));
    }

    static Rejection malformed(Map<String, String> values, SourcePlace place, String found, String expected) {
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
}
