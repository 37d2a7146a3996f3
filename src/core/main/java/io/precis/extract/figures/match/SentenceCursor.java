package io.precis.extract.figures.match;

import io.precis.extract.figures.lexicon.FigureLexicon;
import io.precis.extract.figures.lexicon.PhraseRoles;
import org.jspecify.annotations.Nullable;

/** A sentence in which figures are read: its characters, and the phrases of the lexicon in it. For one thread. */
public final class SentenceCursor extends SentenceText {
    private final PhraseFinder phrases;

    /**
     * The sentence from {@code start} to {@code end} of a document.
     *
     * @param text the document's text, as it was written
     * @param folded the same, folded one character for one; all reading goes through it
     * @param start first index
     * @param end index after the last
     * @param lexicon of the language
     */
    public SentenceCursor(String text, CharSequence folded, int start, int end, FigureLexicon lexicon) {
        super(text, folded, start, end, lexicon);
        this.phrases = new PhraseFinder(this);
    }

    /** The longest phrase at {@code i} that has one of the roles and ends where a word may end, or null. */
    @Nullable
    public PhraseHit find(int i, PhraseRoles roles) {
        return phrases.find(i, roles);
    }

    /** Whether phrases with one of the roles begin at {@code i}, inside the sentence, wherever they end. */
    public boolean begins(int i, PhraseRoles roles) {
        return phrases.begins(i, roles);
    }
}
