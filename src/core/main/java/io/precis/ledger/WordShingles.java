package io.precis.ledger;

import io.precis.text.Letters;
import io.precis.text.Scripts;
import java.util.Arrays;

/**
 * The hashes of a text's runs of three words (shingles). Only letters and digits count, in lower case. In scripts without
 * spaces between words, such as Chinese, Japanese and Thai, every character counts as a word.
 */
final class WordShingles {
    private static final int WORDS_OF_A_RUN = 3;

    private WordShingles() {}

    /** The hashes of all runs, in the order of the text; a text of fewer than three words has one hash of all its words. */
    static long[] of(String text) {
        long[] words = words(text);
        if (words.length <= WORDS_OF_A_RUN) {
            return words.length == 0 ? words : new long[] {mixed(words, 0, words.length)};
        }
        long[] shingles = new long[words.length - WORDS_OF_A_RUN + 1];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = mixed(words, i, i + WORDS_OF_A_RUN);
        }
        return shingles;
    }

    private static long[] words(String text) {
        long[] words = new long[64];
        int count = 0;
        long word = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean isUnspaced = Scripts.isUnspacedScript(c);
            if (word != 0 && (isUnspaced || !Character.isLetterOrDigit(c) && !Letters.isMarkInWord(c))) {
                words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
                words[count++] = word;
                word = 0;
            }
            if (Character.isLetterOrDigit(c) || Letters.isMarkInWord(c)) {
                word = StableHash.mix(word * 31 + Character.toLowerCase(c) + 1);
            }
        }
        if (word != 0) {
            words = count == words.length ? Arrays.copyOf(words, count + 1) : words;
            words[count++] = word;
        }
        return Arrays.copyOf(words, count);
    }

    private static long mixed(long[] words, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = StableHash.mix(hash * 31 + words[i]);
        }
        return hash;
    }
}
