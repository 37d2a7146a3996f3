package io.precis.write;

import io.precis.article.Digest;
import io.precis.write.file.Utf8Output;
import io.precis.write.layout.DigestLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes digests to one stream in the order given, in the layout of one format. Opened by {@link OutputFile#open}.
 *
 * <p>Before the first digest the stream is empty: the opening of the file is written together with the first digest, or by
 * {@link #finish}. So a stream that was cut off after a flushed digest can be continued by a new writer that is told how many
 * digests are there, and gets the same bytes as if it had been written without interruption.
 *
 * <p>The caller closes the stream; the writer itself need not be closed. Unpaired surrogates are written as U+FFFD. Not safe for
 * use by several threads.
 */
public final class DigestWriter {
    private final Writer out;
    private final DigestLayout layout;
    private long count;

    /** @param already number of digests in the stream, 0 or more */
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

    /** Passes everything written so far to the stream and flushes it. */
    public void flush() throws IOException {
        out.flush();
    }

    /** Writes the end of the file and flushes. Nothing may be written afterwards. */
    public void finish() throws IOException {
        if (count == 0) {
            out.write(layout.opening());
        }
        out.write(layout.closing());
        out.flush();
    }
}
