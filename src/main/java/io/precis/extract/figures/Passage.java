package io.precis.extract.figures;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** A sentence to be read. */
final class Passage {
    private static final int LONGEST_WORD = 100;

    private final String text;
    private final CharSequence folded;
    private final int start;
    private final int end;
    private final Lexicon lexicon;
    private final Phrases phrases;

    /**
     * The document's text, folded, from {@code start} to {@code end}.
     *
     * @param text as it stands
     * @param folded the same, folded one character for one; all reading goes through it
     * @param start first index
     * @param end index after the last
     * @param lexicon of the language
     */
    Passage(String text, CharSequence folded, int start, int end, Lexicon lexicon) {
        this.text = text;
        this.folded = folded;
        this.start = start;
        this.end = end;
        this.lexicon = lexicon;
        this.phrases = new Phrases(this);
    }

    /** A phrase of the lexicon found in the text. */
    record Hit(int start, int end, Terms terms) {
        @Nullable
        Term as(Role role) {
            for (int i = 0; i < terms.all().size(); i++) {
                Term term = terms.all().get(i);
                if (term.role() == role) {
                    return term;
                }
            }
            return null;
        }

        boolean is(Role role) {
            return terms.roles().contains(role);
        }
    }

    String text() {
        return text;
    }

    /** The text, folded one character for one. */
    CharSequence folded() {
        return folded;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The folded character, or a line feed outside of the passage. */
    char at(int i) {
        return i >= start && i < end ? folded.charAt(i) : '\n';
    }

    boolean isDigit(int i) {
        return i >= start && i < end && Character.isDigit(folded.charAt(i));
    }

    boolean isLetter(int i) {
        char c = at(i);
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLetter(c) || isMark(c);
    }

    /** Whether a word may begin at {@code i}. */
    boolean startsWord(int i) {
        return !isLetter(i - 1) || isUnspaced(at(i - 1)) || isUnspaced(at(i));
    }

    /** Whether a word may end before {@code i}. */
    boolean endsWord(int i) {
        return !isLetter(i)
                || !isLetter(i - 1)
                || (isUnspaced(at(i)) && !isMark(at(i)))
                || isUnspaced(at(i - 1))
                || isGlued(at(i));
    }

    /** Whether the character's script needs no space after a word. */
    boolean isGlued(char c) {
        return c >= 0xac00 && c <= 0xd7a3 && lexicon.is(Option.GLUED);
    }

    static boolean isUnspaced(char c) {
        if (c < 0x0e00 || (c >= 0xac00 && c < 0xf900)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || c == 0x30fc;
    }

    /** Past white space, of which there may be little. */
    int skipSpace(int i) {
        int p = i;
        while (p < end && p - i < 4 && isSpace(at(p))) {
            p++;
        }
        return p;
    }

    /** Past white space or one hyphen. */
    int skipGap(int i) {
        return at(i) == '-' ? i + 1 : skipSpace(i);
    }

    /** The end of the word, or of as much of it as need be looked at: some scripts have no spaces. */
    int wordEnd(int i) {
        int p = i;
        while (p < end && p - i < LONGEST_WORD && isLetter(p)) {
            p++;
        }
        return p;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\t' || c == '\r';
    }

    /** The longest phrase at {@code i} that has one of the roles and ends where a word may end. */
    @Nullable
    Hit find(int i, Roles roles) {
        return phrases.find(i, roles);
    }

    /** Whether phrases with one of the roles, wherever they end, begin at {@code i}, which is inside. */
    boolean begins(int i, Roles roles) {
        return phrases.begins(i, roles);
    }

    private static boolean isMark(char c) {
        int type = c < 0x300 ? 0 : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
