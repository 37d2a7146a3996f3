package io.precis.detect;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * How likely runs of one to three letters are in each language, in a mapped file. Data that are read together are
 * stored together, because a text asks for hundreds of runs, each in another part of the file.
 */
final class NgramTable {
    /** Bytes of a slot of three letters: the letters with the number of entries, and the number of the first one. */
    static final int SLOT = Long.BYTES + Integer.BYTES;
    /** Bytes of a slot of one letter or two: the letters, and the number of the row. */
    static final int SHORT_SLOT = 2 * Integer.BYTES;
    /** Bytes of an entry: a language and a logarithm. */
    static final int ENTRY = 1 + Float.BYTES;

    private static final long LETTERS = 0xFFFF_FFFF_FFFFL;
    private static final int LETTERS_BITS = 3 * Character.SIZE;

    private final int languages;
    private final int capacity;
    private final int shortCapacity;
    private final ByteBuffer slots;
    private final ByteBuffer shortSlots;
    private final FloatBuffer rows;
    private final ByteBuffer entries;

    /** @param file at the place where the tables begin */
    NgramTable(ByteBuffer file, int languages) {
        this.languages = languages;
        capacity = file.getInt();
        shortCapacity = file.getInt();
        int rowCount = file.getInt();
        int entryCount = file.getInt();
        int at = file.getInt() + file.position();
        slots = slice(file, at, capacity * SLOT);
        at += capacity * SLOT;
        shortSlots = slice(file, at, shortCapacity * SHORT_SLOT);
        at += shortCapacity * SHORT_SLOT;
        rows = slice(file, at, rowCount * languages * Float.BYTES).asFloatBuffer();
        at += rowCount * languages * Float.BYTES;
        entries = slice(file, at, entryCount * ENTRY);
    }

    private static ByteBuffer slice(ByteBuffer file, int at, int length) {
        return file.slice(at, length).order(file.order());
    }

    /** What stands first in the slot of a run of three letters, which has so many entries. */
    static long slot(long run, int entries) {
        return run | (long) entries << LETTERS_BITS;
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
            int count = (int) (slots.getLong(slot) >>> LETTERS_BITS);
            int first = slots.getInt(slot + Long.BYTES) * ENTRY;
            for (int entry = first; entry < first + count * ENTRY; entry += ENTRY) {
                row[entries.get(entry)] = entries.getFloat(entry + 1);
            }
        }
    }

    /** Where the slot of a run begins, or -1. */
    private int find(long run) {
        int slot = LanguageIndex.slot(run, capacity);
        for (long found = slots.getLong(slot * SLOT); found != 0; found = slots.getLong(slot * SLOT)) {
            if ((found & LETTERS) == run) {
                return slot * SLOT;
            }
            slot = (slot + 1) & (capacity - 1);
        }
        return -1;
    }

    private int row(long key) {
        int slot = LanguageIndex.slot(key, shortCapacity);
        for (int found = shortSlots.getInt(slot * SHORT_SLOT);
                found != 0;
                found = shortSlots.getInt(slot * SHORT_SLOT)) {
            if (found == (int) key) {
                return shortSlots.getInt(slot * SHORT_SLOT + Integer.BYTES);
            }
            slot = (slot + 1) & (shortCapacity - 1);
        }
        return -1;
    }
}
