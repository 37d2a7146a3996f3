package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;
import io.precis.text.QuotationMarks;
import io.precis.text.SingleLine;
import org.jspecify.annotations.Nullable;

/** Finds a person's role beside the name: the title before it, or the apposition before or after it. */
final class PersonRoles {
    /** How many tokens an apposition may have. */
    private static final int LONGEST_APPOSITION = 12;

    /** Marks that an apposition after a name does not reach beyond. */
    private static final String APPOSITION_ENDS = ",.;:،。" + QuotationMarks.APPOSITION_CLOSING + ")(";

    /** Marks that an apposition before a name does not reach beyond. */
    private static final String APPOSITION_BEGINNINGS = ",.;:" + QuotationMarks.APPOSITION_OPENING + "()";

    private PersonRoles() {}

    /** The role of the person named at {@code [from, to)} as the text gives it, white space folded; null without one. */
    static @Nullable String of(AnalyzedSentence sentence, int from, int to) {
        int title = titleBefore(sentence, from);
        if (title < from) {
            return text(sentence, withAdjectives(sentence, title), from);
        }
        int end = titleAfter(sentence, to);
        String after = end > to ? text(sentence, to, end) : after(sentence, from, to);
        return after != null ? after : before(sentence, from);
    }

    /** Whether an apposition after the name begins with a title, or the title itself stands there. */
    static boolean isFollowed(AnalyzedSentence sentence, int from, int to) {
        return after(sentence, from, to) != null || titleAfter(sentence, to) > to;
    }

    /** The end of the title right after a name, where languages that decline put it; {@code to} without one. */
    private static int titleAfter(AnalyzedSentence sentence, int to) {
        int end = sentence.match(to, NameClue.TITLE);
        boolean own = sentence.lexicon().declines()
                && sentence.isNext(to)
                && !sentence.isCapital(to)
                && !sentence.isCapital(end);
        return own ? end : to;
    }

    /** Where the title begins that stands before the name; {@code from} where none does. */
    static int titleBefore(AnalyzedSentence sentence, int from) {
        int at = from;
        if (sentence.isMark(at - 1, ".") && sentence.isGlued(at - 1)) {
            at--;
        }
        while (sentence.is(at - 1, NameClue.DEMONYM) && at > 0) {
            at--;
        }
        int title = sentence.matchBefore(at, NameClue.TITLE);
        return title < at ? title : from;
    }

    private static int withAdjectives(AnalyzedSentence sentence, int title) {
        int at = title;
        while (true) {
            int before = sentence.matchBefore(at, NameClue.TITLE);
            if (before == at && sentence.is(at - 1, NameClue.DEMONYM)) {
                before = at - 1;
            }
            if (before == at) {
                return at;
            }
            at = before;
        }
    }

    /** The apposition after the name, as in {@code X, director of the museum, said}, when it begins with a title. */
    private static @Nullable String after(AnalyzedSentence sentence, int from, int to) {
        if (!sentence.isMark(to, ",،、")) {
            return null;
        }
        int start = to + 1;
        while (sentence.is(start, NameClue.FUNCTION) && start < to + 3) {
            start++;
        }
        int end = start;
        while (sentence.has(end)
                && end < start + LONGEST_APPOSITION
                && !sentence.isMark(end, APPOSITION_ENDS)
                && !isClause(sentence, end)) {
            end++;
        }
        boolean closed = sentence.isMark(end, ",،、")
                || isClause(sentence, end)
                || sentence.matchBefore(from, NameClue.SPEECH) < from;
        return closed && hasTitle(sentence, start, Math.min(end, start + 4)) ? text(sentence, start, end) : null;
    }

    /** Whether an "and" begins something else here: {@code a miner and has two sons}. */
    private static boolean isClause(AnalyzedSentence sentence, int i) {
        return sentence.is(i, NameClue.AND) && sentence.is(i + 1, NameClue.FUNCTION);
    }

    /** The apposition before the name, as in {@code the director of the museum, X, said}. */
    private static @Nullable String before(AnalyzedSentence sentence, int from) {
        if (!sentence.isMark(from - 1, ",")) {
            return null;
        }
        int start = from - 1;
        while (start > 0 && start > from - LONGEST_APPOSITION && !sentence.isMark(start - 1, APPOSITION_BEGINNINGS)) {
            start--;
        }
        for (int i = start; i < from - 1; i++) {
            if (sentence.match(i, NameClue.TITLE) > i) {
                return text(sentence, i, from - 1);
            }
        }
        return null;
    }

    private static boolean hasTitle(AnalyzedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.match(i, NameClue.TITLE) > i) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String text(AnalyzedSentence sentence, int from, int to) {
        return from >= to
                ? null
                : SingleLine.collapse(
                        sentence.span(from, to).of(sentence.text()).strip());
    }
}
