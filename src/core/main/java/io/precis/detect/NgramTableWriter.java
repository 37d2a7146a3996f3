package io.precis.detect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two hash tables, laid out as {@link NgramTable} reads them. One of the runs of three letters: where their entries begin and how many
 * there are, each a language and a logarithm. And one of the shorter runs, with a row of the logarithms of all languages for
 * each: what a language has no pair of letters for, it takes from the first letter.
 */
final class NgramTableWriter {
    /** Bytes of the sizes that stand first. */
    static final int HEAD = 5 * Integer.BYTES;

    private final Map<Long, List<float[]>> runs = new TreeMap<>();
    private final Map<Long, float[]> rows = new TreeMap<>();
    private final int languages;
    private final int entries;
    private final long[] keys;
    private final int[] starts;
    private final byte[] counts;
    private final int[] shortKeys;
    private final int[] rowOf;

    /** @param all for each run of one to three letters, as a number, languages and logarithms in turn */
    NgramTableWriter(Map<Long, List<float[]>> all, int languages) {
        this.languages = languages;
        // In order of the numbers, so that a letter comes before the pairs that begin with it.
        new TreeMap<>(all).forEach(this::sort);
        this.entries = runs.values().stream().mapToInt(List::size).sum();
        this.keys = new long[Integer.highestOneBit(runs.size()) * 2];
        this.starts = new int[keys.length];
        this.counts = new byte[keys.length];
        this.shortKeys = new int[Integer.highestOneBit(rows.size()) * 4];
        this.rowOf = new int[shortKeys.length];
        hash();
        hashShort();
    }

    private void sort(long key, List<float[]> entries) {
        if (key >>> 2 * Character.SIZE != 0) {
            runs.put(key, entries);
            return;
        }
        float[] row =
                rows.getOrDefault(key >>> Character.SIZE, new float[languages]).clone();
        entries.forEach(entry -> row[(int) entry[0]] = entry[1]);
        rows.put(key, row);
    }

    private void hash() {
        int at = 0;
        for (Map.Entry<Long, List<float[]>> run : runs.entrySet()) {
            int slot = LanguageIndex.slot(run.getKey(), keys.length);
            while (keys[slot] != 0) {
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = run.getKey();
            starts[slot] = at;
            counts[slot] = (byte) run.getValue().size();
            at += run.getValue().size();
        }
    }

    private void hashShort() {
        int row = 0;
        for (long key : rows.keySet()) {
            int slot = LanguageIndex.slot(key, shortKeys.length);
            while (shortKeys[slot] != 0) {
                slot = (slot + 1) & (shortKeys.length - 1);
            }
            shortKeys[slot] = (int) key;
            rowOf[slot] = row++;
        }
    }

    /** @param padding bytes after the sizes, so that numbers stand at multiples of their size */
    byte[] bytes(int padding) {
        int size = HEAD
                + padding
                + keys.length * NgramTable.SLOT
                + shortKeys.length * NgramTable.SHORT_SLOT
                + rows.size() * languages * Float.BYTES
                + entries * NgramTable.ENTRY;
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(keys.length).putInt(shortKeys.length).putInt(rows.size()).putInt(entries);
        out.putInt(padding).put(new byte[padding]);
        for (int slot = 0; slot < keys.length; slot++) {
            out.putLong(NgramTable.slot(keys[slot], counts[slot])).putInt(starts[slot]);
        }
        for (int slot = 0; slot < shortKeys.length; slot++) {
            out.putInt(shortKeys[slot]).putInt(rowOf[slot]);
        }
        for (float[] row : rows.values()) {
            for (float logarithm : row) {
                out.putFloat(logarithm);
            }
        }
        runs.values()
                .forEach(list -> list.forEach(entry -> out.put((byte) entry[0]).putFloat(entry[1])));
        return out.array();
    }
}
