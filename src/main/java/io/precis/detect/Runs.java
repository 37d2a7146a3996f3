package io.precis.detect;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/** How likely runs of one to three letters are in each language, in a mapped file. */
final class Runs {
    private final int languages;
    private final int capacity;
    private final int shortCapacity;
    private final LongBuffer keys;
    private final IntBuffer starts;
    private final IntBuffer shortKeys;
    private final IntBuffer rowOf;
    private final FloatBuffer rows;
    private final FloatBuffer logarithms;
    private final ByteBuffer counts;
    private final ByteBuffer whose;

    /** @param file at the place where the tables begin */
    Runs(ByteBuffer file, int languages) {
        this.languages = languages;
        capacity = file.getInt();
        shortCapacity = file.getInt();
        int rowCount = file.getInt();
        int entries = file.getInt();
        int at = file.getInt() + file.position();
        keys = slice(file, at, capacity * Long.BYTES).asLongBuffer();
        at += capacity * Long.BYTES;
        starts = slice(file, at, capacity * Integer.BYTES).asIntBuffer();
        at += capacity * Integer.BYTES;
        shortKeys = slice(file, at, shortCapacity * Integer.BYTES).asIntBuffer();
        at += shortCapacity * Integer.BYTES;
        rowOf = slice(file, at, shortCapacity * Integer.BYTES).asIntBuffer();
        at += shortCapacity * Integer.BYTES;
        rows = slice(file, at, rowCount * languages * Float.BYTES).asFloatBuffer();
        at += rowCount * languages * Float.BYTES;
        logarithms = slice(file, at, entries * Float.BYTES).asFloatBuffer();
        at += entries * Float.BYTES;
        counts = file.slice(at, capacity);
        whose = file.slice(at + capacity, entries);
    }

    private static ByteBuffer slice(ByteBuffer file, int at, int length) {
        return file.slice(at, length).order(file.order());
    }

    /**
     * Gives the logarithm of the probability of a run of three letters in each language; of its first two letters where a
     * language does not know it, of the first one where it does not know those, else 0.
     *
     * @param row to be filled, one number a language
     */
    void logarithms(long run, float[] row) {
        int start = row(run >>> Character.SIZE);
        if (start < 0) {
            start = row(run >>> 2 * Character.SIZE);
        }
        if (start < 0) {
            Arrays.fill(row, 0);
        } else {
            rows.get(start * languages, row);
        }
        int slot = find(run);
        if (slot >= 0) {
            int first = starts.get(slot);
            int last = first + (counts.get(slot) & 0xFF);
            for (int i = first; i < last; i++) {
                row[whose.get(i)] = logarithms.get(i);
            }
        }
    }

    private int find(long run) {
        int slot = LinguaIndex.slot(run, capacity);
        for (long found = keys.get(slot); found != 0; found = keys.get(slot)) {
            if (found == run) {
                return slot;
            }
            slot = (slot + 1) & (capacity - 1);
        }
        return -1;
    }

    private int row(long key) {
        int slot = LinguaIndex.slot(key, shortCapacity);
        for (int found = shortKeys.get(slot); found != 0; found = shortKeys.get(slot)) {
            if (found == (int) key) {
                return rowOf.get(slot);
            }
            slot = (slot + 1) & (shortCapacity - 1);
        }
        return -1;
    }
}
