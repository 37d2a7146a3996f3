package io.precis.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the form and the content term of each word of a language. The term of a word is its stem, or its form where the
 * language names no stemmer; a stop word has none. Where words are not spaced, a pair of neighbouring characters is a
 * term.
 *
 * <p>Recent words are remembered, so that a word that comes again is the same object and costs one look-up. Not for sharing
 * between threads: a stemmer has state.
 */
public final class WordVocabulary {
    /**
     * How many words, and how many pairs, are remembered: 2 to the power of the 12 bits that {@link #slot} gives. A word
     * is kept in its slot or the one beside it; a new one takes the slot, and the one that was there moves.
     */
    private static final int REMEMBERED_WORDS = 1 << 12;

    private final boolean turkic;
    private final Set<String> stopWords;
    private final WordStemmer stems;
    private final @Nullable Word[] words = new Word[REMEMBERED_WORDS];
    private final @Nullable Word[] pairs = new Word[REMEMBERED_WORDS];

    /**
     * A stretch of text and what it stands for.
     *
     * @param key a hash of 64 bits of its characters. No two words are expected to share one, so that a word found by its key is
     *     not compared by its characters, which are seldom near in memory
     * @param form as {@link io.precis.article.Token} has it
     * @param term the content term, or null
     */
    record Word(long key, String form, @Nullable String term) {}

    /**
     * @param turkic whether I is the capital of the dotless ı, as in Turkish
     * @param stopWords the forms that are no content terms
     * @param stemmer as {@link WordStemmer} names it
     */
    public WordVocabulary(boolean turkic, Set<String> stopWords, String stemmer) {
        this.turkic = turkic;
        this.stopWords = Set.copyOf(stopWords);
        this.stems = new WordStemmer(stemmer);
    }

    /** The word in {@code [start, end)} of the text. */
    Word word(String text, int start, int end) {
        long key = key(text, start, end);
        Word known = known(words, key);
        if (known == null) {
            String form = TokenForm.of(text.substring(start, end), turkic);
            boolean isTerm = form.length() > 1 && !stopWords.contains(form);
            known = remembered(words, new Word(key, form, isTerm ? stems.of(form) : null));
        }
        return known;
    }

    /** The pair of the two characters, with their marks, in {@code [start, middle)} and {@code [middle, end)}. */
    Word pair(String text, int start, int middle, int end) {
        long key = key(text, start, end);
        Word known = known(pairs, key);
        if (known == null) {
            String pair =
                    word(text, start, middle).form() + word(text, middle, end).form();
            known = remembered(pairs, new Word(key, pair, stopWords.contains(pair) ? null : pair));
        }
        return known;
    }

    private static @Nullable Word known(@Nullable Word[] all, long key) {
        int slot = slot(key);
        Word first = all[slot];
        if (first != null && first.key() == key) {
            return first;
        }
        Word second = all[slot ^ 1];
        return second != null && second.key() == key ? second : null;
    }

    private static Word remembered(@Nullable Word[] all, Word word) {
        if (RecentWords.isMetAgain(word.form())) {
            int slot = slot(word.key());
            if (all[slot] != null) {
                all[slot ^ 1] = all[slot];
            }
            all[slot] = word;
        }
        return word;
    }

    /** FNV-1a of 64 bits. */
    private static long key(String text, int start, int end) {
        long key = 0xCBF29CE484222325L;
        for (int i = start; i < end; i++) {
            key = (key ^ text.charAt(i)) * 0x100000001B3L;
        }
        return key;
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 52);
    }
}
