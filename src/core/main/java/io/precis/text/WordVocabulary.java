package io.precis.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language as articles write them, each with its form and its content term: a word without stop words,
 * stemmed where the language names a stemmer; a pair of neighbouring characters where words are not spaced. Those met lately
 * are remembered, so that a word met again is the same object and costs one look. Not for sharing between threads: a stemmer
 * has state.
 */
public final class WordVocabulary {
    /**
     * Two to the power of the bits that a slot is made of; a word may stand there or beside, and takes the place of the one met
     * longer ago.
     */
    private static final int REMEMBERED = 1 << 12;

    private final boolean turkic;
    private final Set<String> stopWords;
    private final WordStemmer stems;
    private final @Nullable Word[] words = new Word[REMEMBERED];
    private final @Nullable Word[] pairs = new Word[REMEMBERED];

    /**
     * A stretch of text and what it stands for.
     *
     * @param key of 64 bits, made of its characters: two of all words that are written are not expected to have the same, so
     *     that looking at the characters of one that was met, which are seldom near in memory, can be spared
     * @param form as {@link io.precis.article.Token} has it
     * @param term the content term, or null
     */
    record Word(long key, String form, @Nullable String term) {}

    /**
     * @param turkic whether a capital I without a dot is the one of a small letter without it
     * @param stopWords the forms that are no content terms
     * @param stemmer as {@link WordStemmer} names it
     */
    public WordVocabulary(boolean turkic, Set<String> stopWords, String stemmer) {
        this.turkic = turkic;
        this.stopWords = Set.copyOf(stopWords);
        this.stems = new WordStemmer(stemmer);
    }

    /** The word that a stretch of the text is. */
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

    /** The pair that two characters with their marks are, one after the other. */
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
