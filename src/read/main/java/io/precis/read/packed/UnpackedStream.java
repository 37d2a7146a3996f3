package io.precis.read.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * The unpacked bytes of a compressed stream. Guards against decompression bombs: reading fails when the data expands far more
 * than text does.
 */
final class UnpackedStream extends FilterInputStream {
    /** Unpacked bytes up to which any expansion is allowed. */
    private static final long HARMLESS_BYTES = 64L << 20;

    /** Unpacked bytes per packed byte. News as JSON or HTML has 5 to 10; only endless repetition has as many as this. */
    private static final long MOST_EXPANSION = 200;

    private final LongSupplier packed;
    private long out;

    /** @param packed gives the number of compressed bytes read so far */
    UnpackedStream(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) throws IOException {
        out += read;
        if (out > HARMLESS_BYTES && out > MOST_EXPANSION * packed.getAsLong()) {
            throw new IOException("it unpacks to more than " + MOST_EXPANSION + " times its size, as no text does");
        }
    }
}
