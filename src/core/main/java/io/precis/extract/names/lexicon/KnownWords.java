package io.precis.extract.names.lexicon;

import io.precis.article.Token;
import io.precis.text.CharacterFolding;
import io.precis.text.RecentWords;
import java.util.Arrays;
import java.util.List;

/** What a lexicon says of words and of the phrases they begin. Threads may share one. */
public final class KnownWords {
    private static final int[] NONE = {0};

    private final NameLexicon lexicon;
    private final RecentWords<Known> recent = new RecentWords<>(this::find);

    /**
     * What is known of a word.
     *
     * @param folded the form that is looked up
     * @param bare its stem
     * @param form the key of {@code folded}
     * @param stem the key of {@code bare}
     * @param clues what the word alone tells, as bits of clues
     * @param begins whether it may begin a longer phrase
     * @param isFamily whether it is a known surname or ends as surnames do
     */
    private record Known(
            String folded, String bare, long form, long stem, int[] clues, boolean begins, boolean isFamily) {}

    public KnownWords(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public NameLexicon lexicon() {
        return lexicon;
    }

    /** Whether the word is a known surname or ends as surnames do. */
    public boolean isFamily(String form) {
        return recent.of(form).isFamily();
    }

    /** For each token, what the phrases that begin there carry: of one token, of two, and so on, as bits of clues. */
    public int[][] clues(List<Token> tokens) {
        Known[] words = new Known[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = recent.of(tokens.get(i).form());
        }
        int[][] clues = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            clues[i] = words[i].begins() ? from(words, i) : words[i].clues();
        }
        return clues;
    }

    private int[] from(Known[] words, int first) {
        int[] clues = words[first].clues();
        long form = words[first].form();
        long stem = words[first].stem();
        boolean goesOn = true;
        for (int i = first + 1; i < words.length && goesOn; i++) {
            form = NameTable.key(form, words[i].folded());
            stem = lexicon.declines() ? NameTable.key(stem, words[i].bare()) : form;
            int next = lexicon.phrase(form, stem);
            if (next != NameTable.UNKNOWN) {
                clues = Arrays.copyOf(clues, clues.length + 1);
                clues[clues.length - 1] = next;
            }
            goesOn = NameTable.goesOn(next);
        }
        return clues;
    }

    private Known find(String written) {
        String folded = CharacterFolding.ofName(written);
        String bare = lexicon.stem(folded);
        long form = NameTable.key(folded);
        long stem = lexicon.declines() ? NameTable.key(bare) : form;
        int found = lexicon.phrase(form, stem);
        int clues = Math.max(0, found) | lexicon.endingClues(folded);
        return new Known(
                folded,
                bare,
                form,
                stem,
                clues == 0 ? NONE : new int[] {clues},
                NameTable.goesOn(found),
                lexicon.isFamily(written));
    }
}
