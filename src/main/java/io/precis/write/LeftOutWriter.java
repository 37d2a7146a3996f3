package io.precis.write;

import io.precis.article.Duplicate;
import io.precis.article.LeftOut;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes {@code duplicates.jsonl}: one line for every article that was not digested since another one tells it. The
 * stream stays the caller's. Not for threads to share.
 */
public final class LeftOutWriter {
    /** The file's name inside the output folder. */
    public static final String FILE = "duplicates.jsonl";

    private final Writer out;

    /** Writes to the end of {@code out}. */
    public LeftOutWriter(OutputStream out) {
        this.out = Utf8.writer(out);
    }

    /** Writes one line. */
    public void write(LeftOut left) throws IOException {
        Duplicate article = left.article();
        out.write(Json.object(json -> {
            Json.string(json, "id", article.id());
            Json.string(json, "source", article.place().source());
            Json.number(json, "line", article.place().line());
            Json.string(json, "url", article.url());
            Json.string(json, "reason", Wording.lower(left.reason()));
            Json.string(json, "of", left.of());
            Json.string(json, "night", left.night());
            Json.rounded(json, "similarity", article.similarity());
        }));
        out.write("\n");
    }

    /** Hands everything written so far to the stream, and flushes it. */
    public void flush() throws IOException {
        out.flush();
    }
}
