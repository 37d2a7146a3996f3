package io.precis.detect;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lingua's tables as {@link IndexBuilder} compiled them, mapped into memory: what is not asked for is not read. Immutable;
 * threads may share one.
 */
final class LinguaIndex {
    /** Changes with the format, so that no index of another build is taken for ours. */
    static final int FORMAT = 0x50_4C_49_01;

    private static final String NAME = "languages.index";

    /** Codes of the languages, in Lingua's order. */
    final String[] codes;

    /** The languages that are written in each alphabet. */
    final BitSet[] ofAlphabet;

    /** Which alphabet Chinese is written in, and Japanese too. */
    final int han;

    /** The alphabets of which a letter is a word. */
    final BitSet logograms;

    /** Characters that only one language has, or a few, and which. */
    final Map<Character, int[]> unique = new HashMap<>();

    /** Characters that only some languages have, each text with its languages. */
    final String[] telling;

    final BitSet[] tellingOf;

    private final byte[] alphabets = new byte[1 << 16];
    private final int[][] beyond;
    private final int capacity;
    private final LongBuffer keys;
    private final IntBuffer starts;
    private final FloatBuffer logarithms;
    private final ByteBuffer counts;
    private final ByteBuffer languages;

    private LinguaIndex(ByteBuffer file) {
        int format = file.getInt();
        if (format != FORMAT) {
            throw new IllegalArgumentException("format " + format);
        }
        codes = new String[file.get()];
        int[] masks = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = text(file);
            masks[i] = file.getInt();
        }
        ofAlphabet = new BitSet[Integer.SIZE];
        for (int alphabet = 0; alphabet < Integer.SIZE; alphabet++) {
            ofAlphabet[alphabet] = new BitSet();
            for (int i = 0; i < masks.length; i++) {
                ofAlphabet[alphabet].set(i, (masks[i] >>> alphabet & 1) == 1);
            }
        }
        beyond = stretches(file);
        han = file.get();
        logograms = BitSet.valueOf(new long[] {file.getInt()});
        for (int left = file.getInt(); left > 0; left--) {
            unique.put(text(file).charAt(0), numbers(file));
        }
        telling = new String[file.getInt()];
        tellingOf = new BitSet[telling.length];
        for (int i = 0; i < telling.length; i++) {
            telling[i] = text(file);
            tellingOf[i] = new BitSet();
            for (int language : numbers(file)) {
                tellingOf[i].set(language);
            }
        }
        capacity = file.getInt();
        int entries = file.getInt();
        int at = file.getInt() + file.position();
        keys = file.slice(at, capacity * Long.BYTES).asLongBuffer();
        at += capacity * Long.BYTES;
        starts = file.slice(at, capacity * Integer.BYTES).asIntBuffer();
        at += capacity * Integer.BYTES;
        logarithms = file.slice(at, entries * Float.BYTES).asFloatBuffer();
        at += entries * Float.BYTES;
        counts = file.slice(at, capacity);
        languages = file.slice(at + capacity, entries);
    }

    /** The index that the build left beside the program; empty where there is none, or one of another build. */
    static Optional<LinguaIndex> loaded() {
        return Loaded.INDEX;
    }

    /** Mapped once, when first asked for. */
    private static final class Loaded {
        private static final Optional<LinguaIndex> INDEX = load();
    }

    private static Optional<LinguaIndex> load() {
        Path file = file();
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return Optional.of(new LinguaIndex(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())));
        } catch (IOException | RuntimeException e) {
            // Lingua itself answers then, only slower.
            return Optional.empty();
        }
    }

    private static @Nullable Path file() {
        try {
            // In target/, whether the program runs from the jar or from target/classes.
            return Path.of(LinguaIndex.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling(NAME);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a file was written by this version of the builder. */
    static boolean isCurrent(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == FORMAT;
        }
    }

    /** The alphabet of a code point, negative where it is no letter of any. */
    int alphabet(int c) {
        if (c < alphabets.length) {
            return alphabets[c] - 1;
        }
        for (int[] stretch : beyond) {
            if (c >= stretch[0] && c < stretch[1]) {
                return stretch[2];
            }
        }
        return -1;
    }

    /** Where a run of one to three letters stands; negative where no language has it. */
    int find(long key) {
        int slot = slot(key, capacity);
        for (long found = keys.get(slot); found != 0; found = keys.get(slot)) {
            if (found == key) {
                return slot;
            }
            slot = (slot + 1) & (capacity - 1);
        }
        return -1;
    }

    /** Adds the logarithm of a run's probability to the sum of every language that has it and has no {@code mark} yet. */
    void add(int slot, float[] sums, int[] marks, int mark) {
        int start = starts.get(slot);
        int end = start + (counts.get(slot) & 0xFF);
        for (int i = start; i < end; i++) {
            int language = languages.get(i);
            if (marks[language] != mark) {
                marks[language] = mark;
                sums[language] += logarithms.get(i);
            }
        }
    }

    /** A run of up to three letters as a number. */
    static long key(String run) {
        long key = 0;
        for (int i = 0; i < run.length(); i++) {
            key = key << Character.SIZE | run.charAt(i);
        }
        return key;
    }

    static int slot(long key, int capacity) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & (capacity - 1);
    }

    private int[][] stretches(ByteBuffer file) {
        int[][] all = new int[file.getInt()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = new int[] {file.getInt(), file.getInt(), file.get()};
            if (all[i][0] < alphabets.length) {
                Arrays.fill(alphabets, all[i][0], Math.min(all[i][1], alphabets.length), (byte) (all[i][2] + 1));
            }
        }
        return Arrays.stream(all)
                .filter(stretch -> stretch[1] > alphabets.length)
                .toArray(int[][]::new);
    }

    private static int[] numbers(ByteBuffer file) {
        int[] numbers = new int[file.get()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = file.get();
        }
        return numbers;
    }

    private static String text(ByteBuffer file) {
        byte[] bytes = new byte[file.getShort()];
        file.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
