package io.precis.read.json;

import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.LineReader;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.source.InputFile;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads JSON objects one after the other, or in lists, over any number of lines. What is no JSON ends the input with one
 * rejection, since nothing tells where the next object begins. For one thread.
 */
final class JsonStream {
    private final InputFile file;
    private final TextEncoding encoding;
    private final JsonFields fields;
    private final JsonParser parser;
    private int number;
    private boolean ended;

    JsonStream(InputFile file, LineReader lines, TextEncoding encoding, JsonFields fields) {
        this.file = file;
        this.encoding = encoding;
        this.fields = fields;
        this.parser = JsonlSource.JSON.createParser(ObjectReadContext.empty(), new Lines(lines));
    }

    /** The next article or rejection; null at the end. */
    @Nullable
    SourceEntry next() {
        if (ended) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        SourcePlace place = new SourcePlace(file.name(), null);
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            ended = token == null;
            if (ended) {
                return null;
            }
            number++;
            place = new SourcePlace(file.name(), parser.currentTokenLocation().getLineNr());
            fields.read(parser, values);
        } catch (JsonFields.Wrong e) {
            return JsonlSource.malformed(values, place, e.found(), e.expected());
        } catch (JacksonException e) {
            ended = true;
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return JsonlSource.malformed(
                    values,
                    new SourcePlace(file.name(), line),
                    "no JSON from here on",
                    "JSON objects with an article each");
        }
        boolean isBroken = values.values().stream().anyMatch(value -> value.indexOf(TextEncoding.UNDECODABLE) >= 0);
        return isBroken ? encoding.brokenIn(values.get("id"), place) : JsonlSource.article(file, place, number, values);
    }

    /** Lines as one text. */
    private static final class Lines extends Reader {
        private final LineReader lines;
        private String line = "";
        private int at;

        Lines(LineReader lines) {
            this.lines = lines;
        }

        @Override
        public int read(char[] to, int from, int length) throws IOException {
            while (at == line.length()) {
                LineReader.Line next = lines.next();
                if (next == null) {
                    return -1;
                }
                line = next.text();
                at = 0;
            }
            int taken = Math.min(length, line.length() - at);
            line.getChars(at, at + taken, to, from);
            at += taken;
            return taken;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
