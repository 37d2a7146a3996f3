package io.precis.read.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, of one member or, as in web archives, of several. */
public final class GzipStream {
    private static final int BUFFER_BYTES = 1 << 15;

    private GzipStream() {}

    /** Whether a file that begins with these bytes is gzip. */
    public static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
    }

    /**
     * The unpacked stream; closing it closes {@code in}.
     *
     * @throws IOException when the gzip header is broken. Reading from the stream throws when the data ends early or looks
     *     like a decompression bomb
     */
    public static InputStream of(InputStream in) throws IOException {
        CountingStream packed = new CountingStream(in);
        return new UnpackedStream(new GZIPInputStream(packed, BUFFER_BYTES), packed::count);
    }
}
