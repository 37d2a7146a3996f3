package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.FigureLexicon;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.PhraseSenses;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.text.Digits;
import io.precis.text.Letters;
import io.precis.text.Scripts;
import org.jspecify.annotations.Nullable;

/** A sentence to be read. */
public final class SentenceCursor {
    private static final int LONGEST_WORD = 100;

    private final String text;
    private final CharSequence folded;
    private final int start;
    private final int end;
    private final FigureLexicon lexicon;
    private final PhraseFinder phrases;

    /**
     * The document's text, folded, from {@code start} to {@code end}.
     *
     * @param text as it stands
     * @param folded the same, folded one character for one; all reading goes through it
     * @param start first index
     * @param end index after the last
     * @param lexicon of the language
     */
    public SentenceCursor(String text, CharSequence folded, int start, int end, FigureLexicon lexicon) {
        this.text = text;
        this.folded = folded;
        this.start = start;
        this.end = end;
        this.lexicon = lexicon;
        this.phrases = new PhraseFinder(this);
    }

    /** A phrase of the lexicon found in the text. */
    public record Hit(int start, int end, PhraseSenses terms) {
        @Nullable
        public PhraseSense as(PhraseRole role) {
            for (int i = 0; i < terms.all().size(); i++) {
                PhraseSense term = terms.all().get(i);
                if (term.role() == role) {
                    return term;
                }
            }
            return null;
        }

        public boolean is(PhraseRole role) {
            return terms.roles().contains(role);
        }
    }

    public String text() {
        return text;
    }

    /** The text, folded one character for one. */
    CharSequence folded() {
        return folded;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public FigureLexicon lexicon() {
        return lexicon;
    }

    /** The folded character, or a line feed outside of the passage. */
    public char at(int i) {
        return i >= start && i < end ? folded.charAt(i) : '\n';
    }

    public boolean isDigit(int i) {
        return i >= start && i < end && Digits.isDigit(folded.charAt(i));
    }

    public boolean isLetter(int i) {
        char c = at(i);
        return c < 0x80 ? c >= 'a' && c <= 'z' : Letters.isPartOfWord(c);
    }

    /** Whether a word may begin at {@code i}. */
    public boolean startsWord(int i) {
        return !isLetter(i - 1) || Scripts.isUnspacedInFigures(at(i - 1)) || Scripts.isUnspacedInFigures(at(i));
    }

    /** Whether a word may end before {@code i}. */
    public boolean endsWord(int i) {
        return !isLetter(i)
                || !isLetter(i - 1)
                || (Scripts.isUnspacedInFigures(at(i)) && !Letters.isMarkInWord(at(i)))
                || Scripts.isUnspacedInFigures(at(i - 1))
                || isGlued(at(i));
    }

    /** Whether the character's script needs no space after a word. */
    public boolean isGlued(char c) {
        return c >= 0xac00 && c <= 0xd7a3 && lexicon.is(ReadingOption.GLUED);
    }

    /** Past white space, of which there may be little. */
    public int skipSpace(int i) {
        int p = i;
        while (p < end && p - i < 4 && isSpace(at(p))) {
            p++;
        }
        return p;
    }

    /** Past white space or one hyphen. */
    public int skipGap(int i) {
        return at(i) == '-' ? i + 1 : skipSpace(i);
    }

    /** The end of the word, or of as much of it as need be looked at: some scripts have no spaces. */
    public int wordEnd(int i) {
        int p = i;
        while (p < end && p - i < LONGEST_WORD && isLetter(p)) {
            p++;
        }
        return p;
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\t' || c == '\r';
    }

    /** The longest phrase at {@code i} that has one of the roles and ends where a word may end. */
    @Nullable
    public Hit find(int i, PhraseRoles roles) {
        return phrases.find(i, roles);
    }

    /** Whether phrases with one of the roles, wherever they end, begin at {@code i}, which is inside. */
    public boolean begins(int i, PhraseRoles roles) {
        return phrases.begins(i, roles);
    }
}
