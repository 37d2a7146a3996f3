package io.precis.write;

import io.precis.article.Digest;
import io.precis.write.file.Utf8Output;
import io.precis.write.layout.DigestLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes digests to one stream, in the order given, laid out by one format; opened by {@link OutputFile#open}.
 *
 * <p>A stream that holds no digest yet holds nothing at all: what stands before the first digest is written with it, or
 * by {@link #finish}. So a stream cut off after any flushed digest can be continued by a new writer that is told how
 * many digests stand there, and the bytes are those of one unbroken writing.
 *
 * <p>The stream stays the caller's: a writer holds nothing that must be closed. Unpaired surrogates are written as
 * U+FFFD. Not for threads to share.
 */
public final class DigestWriter {
    private final Writer out;
    private final DigestLayout layout;
    private long count;

    /** @param already how many digests stand in the stream, 0 or more */
    DigestWriter(OutputStream out, DigestLayout layout, long already) {
        if (already < 0) {
            throw new IllegalArgumentException("already: found " + already + ", expected 0 or more");
        }
        this.out = Utf8Output.writer(out);
        this.layout = layout;
        this.count = already;
    }

    /** Writes one digest. */
    public void write(Digest digest) throws IOException {
        out.write(count == 0 ? layout.opening() : layout.between());
        out.write(layout.before());
        out.write(layout.article(digest));
        out.write(layout.after());
        count++;
    }

    /** Hands everything written so far to the stream, and flushes it. */
    public void flush() throws IOException {
        out.flush();
    }

    /** Writes what stands after the last digest and flushes. Nothing may be written afterwards. */
    public void finish() throws IOException {
        if (count == 0) {
            out.write(layout.opening());
        }
        out.write(layout.closing());
        out.flush();
    }
}
