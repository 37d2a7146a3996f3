package io.precis.split;

import io.precis.language.LanguagePack;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language as articles write them, each with its form and its content term: a word without stop words,
 * stemmed where the language names a stemmer; a pair of neighbouring characters where words are not spaced. Those met lately
 * are remembered, so that a word met again is the same object and costs one look. Not for sharing between threads: a stemmer
 * has state.
 */
final class Vocabulary {
    /** A power of two; a word takes the place of another with the same lower bits of its hash. */
    private static final int REMEMBERED = 4096;

    private final boolean turkic;
    private final Set<String> stopWords;
    private final Stems stems;
    private final @Nullable Word[] words = new Word[REMEMBERED];
    private final @Nullable Word[] pairs = new Word[REMEMBERED];

    /**
     * A stretch of text and what it stands for.
     *
     * @param written as it stands in the text
     * @param form as {@link io.precis.article.Token} has it
     * @param term the content term, or null
     */
    record Word(String written, String form, @Nullable String term) {}

    Vocabulary(LanguagePack pack) {
        this.turkic = pack.property("case", "").equals("turkic");
        this.stopWords = pack.stopWords();
        this.stems = new Stems(pack.property("stemmer", "none"));
    }

    /** The word that a stretch of the text is. */
    Word word(String text, int start, int end) {
        int slot = slot(text, start, end);
        Word known = words[slot];
        if (known == null || !is(known.written(), text, start, end)) {
            String written = text.substring(start, end);
            String form = Form.of(written, turkic);
            boolean isTerm = form.length() > 1 && !stopWords.contains(form);
            known = new Word(written, form, isTerm ? stems.of(form) : null);
            words[slot] = known;
        }
        return known;
    }

    /** The pair that two characters with their marks are, one after the other. */
    Word pair(String text, int start, int middle, int end) {
        int slot = slot(text, start, end);
        Word known = pairs[slot];
        if (known == null || !is(known.written(), text, start, end)) {
            String pair =
                    word(text, start, middle).form() + word(text, middle, end).form();
            known = new Word(text.substring(start, end), pair, stopWords.contains(pair) ? null : pair);
            pairs[slot] = known;
        }
        return known;
    }

    private static int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 12) & (REMEMBERED - 1);
    }

    private static boolean is(String written, String text, int start, int end) {
        return written.length() == end - start && text.startsWith(written, start);
    }
}
