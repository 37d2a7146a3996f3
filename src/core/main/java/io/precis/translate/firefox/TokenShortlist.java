package io.precis.translate.firefox;

import io.precis.translate.engine.BrokenModelFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * The tokens that a translation is likely to need: the most frequent ones, and for each token of the source those that it is
 * often translated by.
 */
final class TokenShortlist {
    private static final long MAGIC = 0xF11A48D5013417F5L;
    private static final int HEAD_BYTES = 6 * Long.BYTES;
    /** The checksum is of the bytes from here on. */
    private static final int SUMMED_FROM = 2 * Long.BYTES;

    private static final long GOLDEN_RATIO = 0x9e3779b9L;
    /** The number of tokens is filled up to a multiple of this. */
    private static final int COUNT_MULTIPLE = 8;

    private final int frequent;
    private final int[] starts;
    private final int[] ids;

    private TokenShortlist(int frequent, int[] starts, int[] ids) {
        this.frequent = frequent;
        this.starts = starts;
        this.ids = ids;
    }

    /**
     * Reads a shortlist.
     *
     * @param sources size of the source's vocabulary
     * @param targets size of the translation's vocabulary
     */
    static TokenShortlist read(Path file, int sources, int targets) {
        try {
            return parsed(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN), sources, targets);
        } catch (IllegalArgumentException e) {
            throw BrokenModelFile.failure(file, e.getMessage() + "", "a binary shortlist for this model");
        } catch (IOException e) {
            throw BrokenModelFile.failure(file, "nothing to read (" + e.getMessage() + ")", "a binary shortlist");
        }
    }

    private static TokenShortlist parsed(ByteBuffer file, int sources, int targets) {
        if (file.limit() < HEAD_BYTES || file.getLong() != MAGIC) {
            throw new IllegalArgumentException("another beginning");
        }
        if (file.getLong() != checksum(file)) {
            throw new IllegalArgumentException("a wrong checksum");
        }
        long frequent = file.getLong();
        file.getLong();
        long offsets = file.getLong();
        long count = file.getLong();
        if (frequent < 0 || frequent > targets || offsets <= sources || offsets > file.remaining() / Long.BYTES) {
            throw new IllegalArgumentException(offsets + " lists, " + frequent + " frequent tokens");
        }
        if (count < 0 || count != (file.remaining() - offsets * Long.BYTES) / Integer.BYTES) {
            throw new IllegalArgumentException(count + " tokens");
        }
        int[] starts = new int[(int) offsets];
        for (int i = 0; i < starts.length; i++) {
            long start = file.getLong();
            if (start < (i == 0 ? 0 : starts[i - 1]) || start > count) {
                throw new IllegalArgumentException("a list that begins at " + start);
            }
            starts[i] = (int) start;
        }
        int[] ids = new int[(int) count];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = file.getInt();
            if (ids[i] < 0 || ids[i] >= targets) {
                throw new IllegalArgumentException("the token " + ids[i] + " of " + targets);
            }
        }
        return new TokenShortlist((int) frequent, starts, ids);
    }

    private static long checksum(ByteBuffer file) {
        long sum = 0;
        for (int at = SUMMED_FROM; at + Long.BYTES <= file.limit(); at += Long.BYTES) {
            sum ^= file.getLong(at) + GOLDEN_RATIO + (sum << 6) + (sum >>> 2);
        }
        return sum;
    }

    /**
     * The tokens for a batch, sorted.
     *
     * @param shared whether source and translation have one vocabulary
     */
    int[] tokens(SentenceBatch batch, boolean shared, int targets) {
        BitSet tokens = new BitSet(targets);
        tokens.set(0, frequent);
        for (int[] sentence : batch.sentences()) {
            for (int source : sentence) {
                if (shared) {
                    tokens.set(source);
                }
                for (int at = starts[source]; at < starts[source + 1]; at++) {
                    tokens.set(ids[at]);
                }
            }
        }
        int count = tokens.cardinality();
        for (int token = tokens.nextClearBit(frequent); token < targets && count % COUNT_MULTIPLE != 0; count++) {
            tokens.set(token);
            token = tokens.nextClearBit(token);
        }
        return tokens.stream().toArray();
    }
}
