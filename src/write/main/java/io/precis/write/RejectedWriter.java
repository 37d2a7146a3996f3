package io.precis.write;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.write.file.Utf8Output;
import io.precis.write.layout.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes {@code rejected.jsonl}: one line for every article that is not in the digest. The file has neither beginning
 * nor end, so a writer on a stream cut off after any line continues it. The stream stays the caller's. Not for threads
 * to share.
 */
public final class RejectedWriter {
    /** The file's name inside the output folder. */
    public static final String FILE_NAME = "rejected.jsonl";

    private final Writer out;

    /** Writes to the end of {@code out}. */
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

    /** Hands everything written so far to the stream, and flushes it. */
    public void flush() throws IOException {
        out.flush();
    }
}
