package io.precis.ledger;

import java.util.Arrays;

/** A hash table from longs to ints, which are 0 or more. Open addressing; 12 bytes for each slot. */
final class LongIntTable {
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    LongIntTable() {
        Arrays.fill(values, -1);
    }

    /** The value of a key, or -1. */
    int get(long key) {
        return values[slot(key)];
    }

    /** Sets the value of a key; returns the value it had before, or -1. */
    int put(long key, int value) {
        if (size * 3 >= keys.length * 2) {
            grow();
        }
        int at = slot(key);
        int before = values[at];
        size += before < 0 ? 1 : 0;
        keys[at] = key;
        values[at] = value;
        return before;
    }

    private int slot(long key) {
        int at = (int) (key >>> 32 ^ key) & keys.length - 1;
        while (values[at] >= 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] >= 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
