package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;
import io.precis.text.QuotationMarks;
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
    static @Nullable String of(AnalyzedSentence words, int from, int to) {
        int title = titleBefore(words, from);
        if (title < from) {
            return text(words, withAdjectives(words, title), from);
        }
        int end = titleAfter(words, to);
        String after = end > to ? text(words, to, end) : after(words, from, to);
        return after != null ? after : before(words, from);
    }

    /** Whether an apposition after the name begins with a title, or the title itself stands there. */
    static boolean isFollowed(AnalyzedSentence words, int from, int to) {
        return after(words, from, to) != null || titleAfter(words, to) > to;
    }

    /** The end of the title right after a name, where languages that decline put it; {@code to} without one. */
    private static int titleAfter(AnalyzedSentence words, int to) {
        int end = words.match(to, NameClue.TITLE);
        boolean own = words.lexicon().declines() && words.isNext(to) && !words.isCapital(to) && !words.isCapital(end);
        return own ? end : to;
    }

    /** Where the title begins that stands before the name; {@code from} where none does. */
    static int titleBefore(AnalyzedSentence words, int from) {
        int at = from;
        if (words.isMark(at - 1, ".") && words.isGlued(at - 1)) {
            at--;
        }
        while (words.is(at - 1, NameClue.DEMONYM) && at > 0) {
            at--;
        }
        int title = words.matchBefore(at, NameClue.TITLE);
        return title < at ? title : from;
    }

    private static int withAdjectives(AnalyzedSentence words, int title) {
        int at = title;
        while (true) {
            int before = words.matchBefore(at, NameClue.TITLE);
            if (before == at && words.is(at - 1, NameClue.DEMONYM)) {
                before = at - 1;
            }
            if (before == at) {
                return at;
            }
            at = before;
        }
    }

    /** {@code X, director of the museum, said}: what stands between the commas when it begins with a title. */
    private static @Nullable String after(AnalyzedSentence words, int from, int to) {
        if (!words.isMark(to, ",،、")) {
            return null;
        }
        int start = to + 1;
        while (words.is(start, NameClue.FUNCTION) && start < to + 3) {
            start++;
        }
        int end = start;
        while (words.has(end)
                && end < start + LONGEST_APPOSITION
                && !words.isMark(end, APPOSITION_ENDS)
                && !isClause(words, end)) {
            end++;
        }
        boolean closed =
                words.isMark(end, ",،、") || isClause(words, end) || words.matchBefore(from, NameClue.SPEECH) < from;
        return closed && hasTitle(words, start, Math.min(end, start + 4)) ? text(words, start, end) : null;
    }

    /** Whether an "and" begins something else here: {@code a miner and has two sons}. */
    private static boolean isClause(AnalyzedSentence words, int i) {
        return words.is(i, NameClue.AND) && words.is(i + 1, NameClue.FUNCTION);
    }

    /** {@code the director of the museum, X, said}. */
    private static @Nullable String before(AnalyzedSentence words, int from) {
        if (!words.isMark(from - 1, ",")) {
            return null;
        }
        int start = from - 1;
        while (start > 0 && start > from - LONGEST_APPOSITION && !words.isMark(start - 1, APPOSITION_BEGINNINGS)) {
            start--;
        }
        for (int i = start; i < from - 1; i++) {
            if (words.match(i, NameClue.TITLE) > i) {
                return text(words, i, from - 1);
            }
        }
        return null;
    }

    private static boolean hasTitle(AnalyzedSentence words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.match(i, NameClue.TITLE) > i) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String text(AnalyzedSentence words, int from, int to) {
        return from >= to ? null : words.span(from, to).of(words.text()).strip().replaceAll("\\s+", " ");
    }
}
