package io.precis.write;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.write.file.Utf8Output;
import io.precis.write.layout.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes {@code rejected.jsonl}: one line for each rejected article, and nothing before or after these lines. So a new writer can
 * continue a stream that was cut off after any line. The caller closes the stream. Not safe for use by several threads.
 */
public final class RejectedWriter {
    /** The file's name inside the output folder. */
    public static final String FILE_NAME = "rejected.jsonl";

    private final Writer out;

    /** @param out to which lines are appended */
    public RejectedWriter(OutputStream out) {
        this.out = Utf8Output.writer(out);
    }

    /** Writes one line. */
    public void write(Rejection rejection) throws IOException {
        SourcePlace place = rejection.place();
        out.write(JsonText.object(json -> {
            JsonText.string(json, "id", rejection.id());
            JsonText.string(json, "source", place.source());
            JsonText.number(json, "line", place.line());
            JsonText.string(json, "reason", rejection.reason().label());
            JsonText.string(json, "found", rejection.found());
            JsonText.string(json, "expected", rejection.expected());
        }));
        out.write("\n");
    }

    /** Passes everything written so far to the stream and flushes it. */
    public void flush() throws IOException {
        out.flush();
    }
}
