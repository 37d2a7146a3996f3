package io.precis.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The next bytes of a stream, which can be looked at again before they are left behind. Every byte is read once and moved
 * a constant number of times, whatever is looked at.
 */
final class ByteWindow {
    private static final int FIRST_BYTES = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int begin;
    private int end;
    private long offset;
    private boolean isEnded;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** How many bytes of the stream were left behind. */
    long offset() {
        return offset;
    }

    /** Reads until so many bytes can be looked at or the stream ends; gives how many of them there are. */
    int fill(int wanted) throws IOException {
        if (end - begin < wanted && begin + wanted > bytes.length) {
            // Twice the room, so that what is kept is moved only after as many bytes were left behind.
            byte[] room = wanted * 2L > bytes.length ? new byte[wanted * 2] : bytes;
            System.arraycopy(bytes, begin, room, 0, end - begin);
            bytes = room;
            end -= begin;
            begin = 0;
        }
        while (end - begin < wanted && !isEnded) {
            int read = in.read(bytes, end, bytes.length - end);
            isEnded = read < 0;
            end += Math.max(read, 0);
        }
        return Math.min(end - begin, wanted);
    }

    /** The byte at a place that was filled, from 0; -1 behind what was read. */
    int at(int place) {
        return begin + place < end ? bytes[begin + place] & 0xFF : -1;
    }

    /** A copy of the bytes between two places that were filled. */
    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, begin + from, begin + to);
    }

    /** Leaves bytes behind; fewer only where the stream ends. */
    void skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            int step = fill((int) Math.min(left, FIRST_BYTES));
            if (step == 0) {
                return;
            }
            begin += step;
            offset += step;
            left -= step;
        }
    }
}
