package io.precis.extract.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of the lists that all languages of Latin script share, as the build compiled them: by a hash of 64 bits, so that
 * they are looked up without being read word by word at every start. Immutable; threads may share one.
 */
final class NameTable {
    private static final String RESOURCE = "shared.names";

    private final long[] keys;
    private final int[] clues;

    private NameTable(long[] keys, int[] clues) {
        this.keys = keys;
        this.clues = clues;
    }

    /** The table that the build made; empty where there is none, and the lists themselves must be read. */
    static Optional<NameTable> shared() {
        return Loaded.TABLE;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        private static final Optional<NameTable> TABLE = load();
    }

    private static Optional<NameTable> load() {
        try (InputStream in = NameTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return Optional.empty();
            }
            DataInputStream data = new DataInputStream(in);
            long[] keys = new long[data.readInt()];
            int[] clues = new int[keys.length];
            ByteBuffer bytes = ByteBuffer.wrap(data.readNBytes(keys.length * (Long.BYTES + Integer.BYTES)));
            bytes.asLongBuffer().get(keys);
            bytes.position(keys.length * Long.BYTES).slice().asIntBuffer().get(clues);
            return Optional.of(new NameTable(keys, clues));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    /** The clues of a phrase as {@link Phrases#of} gives them. */
    int of(String joined) {
        long key = hash(joined);
        int slot = (int) key & (keys.length - 1);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return clues[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return Phrases.UNKNOWN;
    }

    /** Of this and another look-up of the same phrase, what both say together. */
    static int both(int one, int other) {
        return one < 0 || other < 0 ? Math.max(one, other) : one | other;
    }

    /** Compiles phrases. */
    static NameTable of(Map<String, Integer> phrases) {
        // A power of two, at most three quarters full.
        long[] keys = new long[Integer.highestOneBit(phrases.size() * 4 / 3) * 2];
        int[] clues = new int[keys.length];
        phrases.forEach((phrase, clue) -> {
            long key = hash(phrase);
            int slot = (int) key & (keys.length - 1);
            while (keys[slot] != 0) {
                if (keys[slot] == key) {
                    throw new IllegalStateException("two phrases with one hash, of which '" + phrase + "' is one");
                }
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = key;
            clues[slot] = clue;
        });
        return new NameTable(keys, clues);
    }

    private void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(keys.length);
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * (Long.BYTES + Integer.BYTES));
        bytes.asLongBuffer().put(keys);
        bytes.position(keys.length * Long.BYTES).slice().asIntBuffer().put(clues);
        data.write(bytes.array());
    }

    /** FNV-1a, mixed so that all bits of it can be used; never 0. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** Run by the build: writes the table below the folder of the classes, the first argument. */
    static void write(Path classes) throws IOException {
        Path target = classes.resolve(NameTable.class.getPackageName().replace('.', '/'))
                .resolve(RESOURCE);
        try (OutputStream out = Files.newOutputStream(target)) {
            of(NameLexicon.sharedPhrases()).write(out);
        }
    }
}
