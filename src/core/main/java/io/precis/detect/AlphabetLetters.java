package io.precis.detect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/** Which letters belong to which alphabet, and which only to some languages. */
final class AlphabetLetters {
    private static final int[] NONE = {};

    /** Codes of the languages, in Lingua's order. */
    final String[] codes;

    /** The languages that are written in each alphabet. */
    final BitSet[] ofAlphabet = new BitSet[Integer.SIZE];

    /** Which alphabet Chinese is written in, and Japanese too. */
    final int han;

    /** The alphabets of which a letter is a word. */
    final BitSet logograms;

    private final byte[] alphabets = new byte[1 << 16];
    /** Stretches of code points beyond the first plane: first, last plus one, alphabet. */
    private final int[][] beyond;

    private final byte[] unique = new byte[1 << 16];
    private final int[][] uniqueOf;
    private final byte[] telling = new byte[1 << 16];
    private final BitSet[] tellingOf;

    /** @param file at the place where this begins */
    AlphabetLetters(ByteBuffer file) {
        codes = new String[file.get()];
        for (int alphabet = 0; alphabet < Integer.SIZE; alphabet++) {
            ofAlphabet[alphabet] = new BitSet();
        }
        for (int i = 0; i < codes.length; i++) {
            codes[i] = text(file);
            int mask = file.getInt();
            for (int alphabet = 0; alphabet < Integer.SIZE; alphabet++) {
                ofAlphabet[alphabet].set(i, (mask >>> alphabet & 1) == 1);
            }
        }
        beyond = stretches(file);
        han = file.get();
        logograms = BitSet.valueOf(new long[] {file.getInt()});
        uniqueOf = new int[file.getInt()][];
        for (int i = 0; i < uniqueOf.length; i++) {
            unique[text(file).charAt(0)] = (byte) (i + 1);
            uniqueOf[i] = numbers(file);
        }
        tellingOf = new BitSet[file.getInt()];
        for (int i = 0; i < tellingOf.length; i++) {
            telling[text(file).charAt(0)] = (byte) (i + 1);
            tellingOf[i] = new BitSet();
            for (int language : numbers(file)) {
                tellingOf[i].set(language);
            }
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

    /** The languages that alone have a letter; none where most have it. */
    int[] unique(char c) {
        int number = unique[c] & 0xFF;
        return number == 0 ? NONE : uniqueOf[number - 1];
    }

    /** The number of a letter that some languages have and others do not, from 0; negative for other letters. */
    int telling(char c) {
        return (telling[c] & 0xFF) - 1;
    }

    /** How many letters {@link #telling} numbers. */
    int tellingCount() {
        return tellingOf.length;
    }

    /** The languages that have the letter with the number. */
    BitSet languagesOf(int number) {
        return tellingOf[number];
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
