package io.precis.split;

import io.precis.text.Digits;
import io.precis.text.Scripts;
import java.util.List;

/**
 * Boundaries at blanks, for Thai and Lao, which set blanks between clauses and sentences and no full stop.
 *
 * <p>A blank is a boundary when the sentence before it and the piece behind it are long enough, both sides are letters of
 * the script (no number, no repetition mark, no foreign word), the piece before it is no bare title or name, and the
 * piece behind it begins with no word that joins clauses. Before a word that often begins a sentence, shorter ones are
 * enough.
 */
final class BlankBoundaries {
    /** Lengths in UTF-16 units: of a sentence and of the piece after it, at least. */
    private static final int SHORTEST_SENTENCE = 20;

    private static final int SHORTEST_SENTENCE_BEFORE_STARTER = 10;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_TITLE = 9;
    private static final char REPETITION = 'ๆ';
    private static final char ELISION = 'ฯ';

    private final String text;
    private final int end;
    private final SplitRules rules;

    BlankBoundaries(String text, int end, SplitRules rules) {
        this.text = text;
        this.end = end;
        this.rules = rules;
    }

    /** Whether the blank at {@code at} ends the sentence that began at {@code start}. */
    boolean isBoundary(int start, int at) {
        if (at == start || at + 1 >= end || !isBlankScript(text.charAt(at + 1))) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (!isBlankScript(before) || before == REPETITION || before == ELISION) {
            return false;
        }
        if (begins(rules.uncased().joiners(), at + 1) || isHanging(at) || isNameBefore(start, at)) {
            return false;
        }
        int shortest =
                begins(rules.uncased().starters(), at + 1) ? SHORTEST_SENTENCE_BEFORE_STARTER : SHORTEST_SENTENCE;
        return at - start >= shortest && pieceLength(at + 1) >= shortest;
    }

    private static boolean isBlankScript(char c) {
        return Scripts.isThaiOrLao(c) && !Digits.isDigit(c);
    }

    private boolean begins(List<String> words, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHanging(int at) {
        return rules.uncased().hanging().stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    /** Whether the piece before the blank ends with a title and a name: a family name or a verb follows. */
    private boolean isNameBefore(int start, int at) {
        int first = Math.max(start, at - 2 * LONGEST_NAME - LONGEST_TITLE);
        for (String title : rules.uncased().titles()) {
            for (int found = at - 1; found >= first; found--) {
                if (text.startsWith(title, found) && isName(found + title.length(), at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A given name, and perhaps a family name behind a blank. */
    private boolean isName(int from, int to) {
        int name = from < to && text.charAt(from) == ' ' ? from + 1 : from;
        int blank = text.indexOf(' ', name);
        if (blank < 0 || blank >= to) {
            return to - name <= LONGEST_NAME;
        }
        int family = text.indexOf(' ', blank + 1);
        return blank - name <= LONGEST_NAME && to - blank <= LONGEST_NAME && (family < 0 || family >= to);
    }

    private int pieceLength(int from) {
        int at = from;
        while (at < end && at - from < SHORTEST_SENTENCE && text.charAt(at) != ' ') {
            at++;
        }
        return at - from;
    }
}
