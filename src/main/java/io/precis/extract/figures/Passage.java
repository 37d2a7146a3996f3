package io.precis.extract.figures;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to be read: the document's text, folded, from {@code start} to {@code end}.
 *
 * @param text as it stands
 * @param folded the same, folded one character for one; all reading goes through it
 * @param start first index
 * @param end index after the last
 * @param lexicon of the language
 */
record Passage(String text, CharSequence folded, int start, int end, Lexicon lexicon) {
    private static final int LONGEST_ENDING = 5;
    private static final int LONGEST_WORD = 100;

    /** A phrase of the lexicon found in the text. */
    record Hit(int start, int end, List<Term> terms) {
        @Nullable
        Term as(Role role) {
            for (Term term : terms) {
                if (term.role() == role) {
                    return term;
                }
            }
            return null;
        }

        boolean is(Role role) {
            return as(role) != null;
        }
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
        return c >= 0xac00 && c <= 0xd7a3 && lexicon.is("glued");
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
    Hit find(int i, Set<Role> roles) {
        Hit best = null;
        Trie node = lexicon.phrases();
        int p = i;
        while (p < end) {
            char c = folded.charAt(p);
            boolean gap = c == '-' || isSpace(c);
            boolean soft = c == '\u00ad' && at(p - 1) != '\u00ad';
            Trie next = soft ? node : node.next(gap ? ' ' : c);
            if (next == null) {
                break;
            }
            node = next;
            p = gap ? Math.max(p + 1, skipSpace(p)) : p + 1;
            List<Term> terms = node.terms();
            int stop = terms.isEmpty() ? -1 : stop(i, p, terms, roles);
            best = stop > 0 ? new Hit(i, stop, terms) : best;
        }
        return best;
    }

    /** Where the phrase [i, p) ends in one of the roles, or -1. */
    private int stop(int i, int p, List<Term> terms, Set<Role> roles) {
        int stop = -1;
        for (int k = 0; k < terms.size() && stop <= 0; k++) {
            Role role = terms.get(k).role();
            stop = roles.contains(role) ? stop(i, p, role) : -1;
        }
        return stop;
    }

    /** Where the word that holds the phrase [i, p) ends, or -1 when the phrase may not end inside it. */
    private int stop(int i, int p, Role role) {
        boolean letter = role == Role.SCALE && p - i < 3 && lexicon.is("solid") && isLetter(i - 1);
        if (!letter && endsWord(p) || (role == Role.AND && lexicon.is("solid"))) {
            return p;
        }
        boolean number = role == Role.CARDINAL || role == Role.SCALE || role == Role.ORDINAL;
        if ((number && lexicon.is("solid") && p - i > 2) || (role == Role.OF && at(p - 1) == '\'')) {
            return p;
        }
        if (role == Role.AND && lexicon.is("glued-and")) {
            return p;
        }
        boolean name =
                role == Role.CURRENCY || role == Role.UNIT || role == Role.PERCENT || (role == Role.SCALE && p - i > 4);
        if (name && lexicon.is("suffixes") && p - i >= 3) {
            int word = wordEnd(p);
            return word - p <= LONGEST_ENDING ? word : -1;
        }
        return -1;
    }

    private static boolean isMark(char c) {
        int type = c < 0x300 ? 0 : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
