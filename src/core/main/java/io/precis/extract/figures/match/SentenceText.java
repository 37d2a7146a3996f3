package io.precis.extract.figures.match;

import io.precis.extract.figures.lexicon.FigureLexicon;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.text.Digits;
import io.precis.text.Letters;
import io.precis.text.Scripts;

/** The characters of a sentence: letters, digits, where words begin and end. Indices are those of the document's text. */
class SentenceText {
    /** In characters: no reading goes on further, because some scripts have no spaces. */
    private static final int LONGEST_WORD = 100;
    /** In characters: a longer run of white space is not skipped at once. */
    private static final int LONGEST_SPACE = 4;

    private final String text;
    private final CharSequence folded;
    private final int start;
    private final int end;
    private final FigureLexicon lexicon;

    SentenceText(String text, CharSequence folded, int start, int end, FigureLexicon lexicon) {
        this.text = text;
        this.folded = folded;
        this.start = start;
        this.end = end;
        this.lexicon = lexicon;
    }

    /** The text of the document, as it was written. */
    public final String text() {
        return text;
    }

    /** The text of the document, folded one character for one. */
    final CharSequence folded() {
        return folded;
    }

    /** The first index of the sentence. */
    public final int start() {
        return start;
    }

    /** The index after the last of the sentence. */
    public final int end() {
        return end;
    }

    public final FigureLexicon lexicon() {
        return lexicon;
    }

    /** The folded character; a line feed outside the sentence. */
    public final char at(int i) {
        return i >= start && i < end ? folded.charAt(i) : '\n';
    }

    public final boolean isDigit(int i) {
        return i >= start && i < end && Digits.isDigit(folded.charAt(i));
    }

    /** Whether a letter or a mark that belongs to one stands here. */
    public final boolean isLetter(int i) {
        char c = at(i);
        return c < 0x80 ? c >= 'a' && c <= 'z' : Letters.isPartOfWord(c);
    }

    /** Whether a word may begin at {@code i}. */
    public final boolean startsWord(int i) {
        return !isLetter(i - 1) || Scripts.isUnspacedInFigures(at(i - 1)) || Scripts.isUnspacedInFigures(at(i));
    }

    /** Whether a word may end before {@code i}. */
    public final boolean endsWord(int i) {
        return !isLetter(i)
                || !isLetter(i - 1)
                || (Scripts.isUnspacedInFigures(at(i)) && !Letters.isMarkInWord(at(i)))
                || Scripts.isUnspacedInFigures(at(i - 1))
                || isGlued(at(i));
    }

    /** Whether a character may follow a word without a space, as Korean particles do. */
    public final boolean isGlued(char c) {
        return c >= 0xac00 && c <= 0xd7a3 && lexicon.is(ReadingOption.GLUED);
    }

    /** The index after white space, of which no more than a few characters are skipped. */
    public final int skipSpace(int i) {
        int p = i;
        while (p < end && p - i < LONGEST_SPACE && isSpace(at(p))) {
            p++;
        }
        return p;
    }

    /** The index after white space or one hyphen. */
    public final int skipGap(int i) {
        return at(i) == '-' ? i + 1 : skipSpace(i);
    }

    /** The end of the word that begins or goes on at {@code i}, or of as much of it as a word may have. */
    public final int wordEnd(int i) {
        int p = i;
        while (p < end && p - i < LONGEST_WORD && isLetter(p)) {
            p++;
        }
        return p;
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\t' || c == '\r';
    }
}
