package io.precis.read.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip: one member or several, as web archives have them. */
public final class GzipStream {
    private static final int BUFFER_BYTES = 1 << 15;

    private GzipStream() {}

    /** Whether bytes begin as gzip does. */
    public static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
    }

    /**
     * The unpacked stream; closing it closes {@code in}.
     *
     * @throws IOException when it is broken from the start; reading throws where it breaks off or unpacks to more than
     *     text can be
     */
    public static InputStream of(InputStream in) throws IOException {
        CountingStream packed = new CountingStream(in);
        return new UnpackedStream(new GZIPInputStream(packed, BUFFER_BYTES), packed::count);
    }
}
