package io.precis.extract.names.lexicon;

import io.precis.article.Language;
import io.precis.language.LanguagePacks;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Phrases and their clues by keys of 64 bits, with the beginnings of each phrase, so that a look-up knows when to go on. The key
 * of a phrase is made of its characters one by one, so that a longer phrase goes on where a shorter one ended. Immutable; threads
 * may share one.
 */
public final class NameTable {
    /** What {@link #of} gives for what neither is a phrase nor begins one. */
    static final int UNKNOWN = -1;
    /** Among the clues of what longer phrases begin with. */
    static final int GOES_ON = 1 << 30;

    /** Among the compiled data of the unknown language. */
    public static final String SHARED = "shared-names";

    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /** Keys by their slots, 0 where a slot is free; a power of two of them. */
    private final long[] keys;

    private final int[] clues;

    private NameTable(long[] keys, int[] clues) {
        this.keys = keys;
        this.clues = clues;
    }

    /** The phrases that all languages of Latin script share. */
    static NameTable shared() {
        return Shared.TABLE;
    }

    /** Read once, when first asked for. */
    private static final class Shared {
        private static final NameTable TABLE = LanguagePacks.load()
                .of(Language.UNKNOWN)
                .compiled(SHARED)
                .map(NameTable::read)
                .orElseGet(() -> NameLexiconReader.shared().table());
    }

    /** The key of a phrase: FNV-1a. */
    static long key(String phrase) {
        return key(BASIS, phrase);
    }

    /** The key of a phrase that goes on with more characters. */
    static long key(long beginning, String more) {
        long key = beginning;
        for (int i = 0; i < more.length(); i++) {
            key = (key ^ more.charAt(i)) * PRIME;
        }
        return key;
    }

    /** The clues of a phrase as bits, with {@link #GOES_ON} where longer ones begin with it; or {@link #UNKNOWN}. */
    int of(long key) {
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return clues[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return UNKNOWN;
    }

    private static int slot(long key, int slots) {
        // The low bits of the key alone depend on the low bits of the characters alone.
        return (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> 40) & (slots - 1);
    }

    /** Whether longer phrases begin with what was found. */
    static boolean goesOn(int found) {
        return found != UNKNOWN && (found & GOES_ON) != 0;
    }

    /** Of this and another look-up of the same phrase, what both say together. */
    static int both(int one, int other) {
        return one < 0 || other < 0 ? Math.max(one, other) : one | other;
    }

    /** Compiles phrases. */
    static NameTable of(Map<String, Integer> phrases) {
        // At most three quarters full.
        int slots = Integer.highestOneBit(phrases.size() * 4 / 3 + 1) * 2;
        long[] keys = new long[slots];
        int[] clues = new int[slots];
        NavigableMap<String, Integer> sorted = new TreeMap<>(phrases);
        sorted.forEach((phrase, clue) -> {
            long key = key(phrase);
            int slot = slot(key, slots);
            while (keys[slot] != 0) {
                if (keys[slot] == key) {
                    throw new IllegalStateException("two phrases with one key, of which '" + phrase + "' is one");
                }
                slot = (slot + 1) & (slots - 1);
            }
            keys[slot] = key;
            String next = sorted.higherKey(phrase);
            clues[slot] = next != null && next.startsWith(phrase) ? clue | GOES_ON : clue;
        });
        return new NameTable(keys, clues);
    }

    public void write(DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * (Long.BYTES + Integer.BYTES));
        bytes.asLongBuffer().put(keys);
        bytes.position(keys.length * Long.BYTES).slice().asIntBuffer().put(clues);
        out.writeInt(keys.length);
        out.write(bytes.array());
    }

    static NameTable read(ByteBuffer in) {
        long[] keys = new long[in.getInt()];
        int[] clues = new int[keys.length];
        in.asLongBuffer().get(keys);
        in.position(in.position() + keys.length * Long.BYTES);
        in.asIntBuffer().get(clues);
        in.position(in.position() + keys.length * Integer.BYTES);
        return new NameTable(keys, clues);
    }
}
