package io.precis.split;

import io.precis.article.Span;
import io.precis.text.Apostrophes;
import io.precis.text.Digits;
import io.precis.text.Scripts;

/** Decides whether a run of terminators ends a sentence: the one place where borders are made. */
final class BoundaryDecider {
    private static final int LOOK_BACK = 200;
    private static final int LONGEST_CITATION = 60;

    private final String text;
    private final int from;
    private final int limit;
    private final BoundaryMarks marks;
    private final SplitRules rules;
    private final PairedMarks pairs;
    private final TerminatorRun run;
    private final QuoteContinuation continuation;
    private final BoundaryContext words;
    private final FullStopClassifier points;

    BoundaryDecider(
            String text,
            Span paragraph,
            BoundaryMarks marks,
            SplitRules rules,
            PairedMarks pairs,
            QuoteContinuation continuation) {
        this.run = new TerminatorRun(text, paragraph, marks, rules, pairs);
        this.text = text;
        this.from = paragraph.start();
        this.limit = paragraph.end();
        this.marks = marks;
        this.rules = rules;
        this.pairs = pairs;
        this.continuation = continuation;
        this.words = new BoundaryContext(text, from, limit, rules);
        this.points = new FullStopClassifier(text, from, limit, rules);
    }

    /** The runs of terminators that can be borders. */
    TerminatorRun run() {
        return run;
    }

    /** Whether the sentence that began at {@code start} ends with the run {@code [mark, end)}. */
    boolean isBorder(int start, int mark, int end) {
        int next = skipSpace(end);
        if (next >= limit) {
            return true;
        }
        int last = run.last(mark, end);
        boolean closed = end > last + 1;
        if (pairs.isWhole(end) || closed && pairs.isEmbedded(end - 1) && words.isUncased(next)) {
            return false;
        }
        if (last == mark && !closed && rules.abbreviations().isMarked(text, from, mark)) {
            return Character.isUpperCase(text.codePointAt(next)) && words.isFunctionWord(next);
        }
        if (marks.at(text, last) == BoundaryMarks.STRONG || run.isLanguageTerminator(last)) {
            return isStrongBorder(last, end, next, closed);
        }
        if (next == end) {
            return isGaplessBorder(start, mark, end);
        }
        return isWeakBorder(start, mark, last, next, closed);
    }

    private boolean isStrongBorder(int last, int end, int next, boolean closed) {
        if (last > from && next == end && isDigit(last - 1) && isDigit(next)) {
            return false;
        }
        if (!closed) {
            return text.charAt(last) == '。' || !continuation.isReportedAt(text, next);
        }
        return !continuation.follows(text, end, limit);
    }

    /** A border with the blank forgotten: "the end.The next", "1,000.That", but no host, path or file. */
    private boolean isGaplessBorder(int start, int mark, int end) {
        int next = text.codePointAt(end);
        if (Scripts.isUnspaced(next)) {
            // Thai and its neighbours use the point for abbreviations only, so without a gap it ends nothing there.
            return mark > from
                    && (marks.at(text, mark) != BoundaryMarks.POINT
                            || (Scripts.isUnspaced(before(mark)) && next > 0x2e7f));
        }
        if (!Character.isUpperCase(next) || mark == from || end - mark > 1 && text.charAt(end - 1) == '.') {
            return false;
        }
        boolean word = Character.isLowerCase(before(mark)) && mark - start > 2 && isLowerRun(mark) || isDigit(mark - 1);
        boolean follows =
                end + 1 < limit && (Character.isLowerCase(text.charAt(end + 1)) || text.charAt(end + 1) == ' ');
        return word && follows && !isAddress(mark, end) && rules.abbreviations().before(text, from, mark) == null;
    }

    private boolean isLowerRun(int mark) {
        int word = BoundaryContext.start(text, from, mark);
        return mark - word >= 2 && Character.isLowerCase(text.charAt(mark - 2));
    }

    private boolean isAddress(int mark, int end) {
        for (int at = mark - 1; at >= Math.max(from, mark - LOOK_BACK) && !marks.isSpace(text, at); at--) {
            if ("/@\\_=".indexOf(text.charAt(at)) >= 0 || text.startsWith("www.", at)) {
                return true;
            }
        }
        for (int at = end; at < Math.min(limit, end + LOOK_BACK) && !marks.isSpace(text, at); at++) {
            if ("/@\\_=(".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isWeakBorder(int start, int mark, int last, int next, boolean closed) {
        int word = skipOpeners(next);
        int first = word < limit ? text.codePointAt(word) : ' ';
        if (Character.isLowerCase(first) && !isCamel(word) && !words.isUncased(mark - 1)) {
            return false;
        }
        if (closed && continuation.follows(text, run.closers(last + 1), limit)) {
            return text.charAt(last) == '.' && Character.isUpperCase(first);
        }
        if (isSeparator(next) || isOmission(mark, last, next) || closed && isCitation(next)) {
            return false;
        }
        if (isEllipsis(mark, last)) {
            return isEllipsisBorder(mark, last, word);
        }
        if (marks.at(text, last) == BoundaryMarks.POINT && last == mark) {
            return points.isBorder(start, mark, next, word, closed);
        }
        return true;
    }

    private boolean isEllipsis(int mark, int last) {
        return last > mark && text.charAt(last) == '.' && text.charAt(last - 1) != '?' && text.charAt(last - 1) != '!'
                || marks.at(text, last) == BoundaryMarks.ELLIPSIS;
    }

    /** An omission set off by blanks goes on before a word whose capital says nothing. */
    private boolean isEllipsisBorder(int mark, int last, int word) {
        boolean setOff = mark > from && marks.isSpace(text, mark - 1);
        long points =
                text.substring(mark, last + 1).chars().filter(c -> c == '.').count();
        return !setOff || points > 3 || !rules.alwaysCapital().contains(words.at(word));
    }

    private boolean isSeparator(int at) {
        return ",;:)]}".indexOf(text.charAt(at)) >= 0;
    }

    /** "[...]": what was left out ends nothing. */
    private boolean isOmission(int mark, int last, int next) {
        return mark > from
                && last + 1 < next
                && "[(".indexOf(text.charAt(mark - 1)) >= 0
                && "])".indexOf(text.charAt(last + 1)) >= 0;
    }

    /** A source in brackets, behind a quotation, with the stop behind it: "... it." (Smith 55). */
    private boolean isCitation(int next) {
        if (text.charAt(next) != '(') {
            return false;
        }
        return text.substring(next, Math.min(limit, next + LONGEST_CITATION)).contains(").");
    }

    /** A word like iPhone, whose small initial says nothing, or like ’s Morgens, whose second word has the capital. */
    private boolean isCamel(int at) {
        if (at + 1 >= limit || Character.isUpperCase(text.charAt(at + 1))) {
            return at + 1 < limit;
        }
        return at > from
                && at + 2 < limit
                && Apostrophes.isApostrophe(text.charAt(at - 1))
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.charAt(at + 2));
    }

    private int skipSpace(int at) {
        int next = at;
        while (next < limit && marks.isSpace(text, next)) {
            next++;
        }
        return next;
    }

    private int skipOpeners(int at) {
        int next = at;
        while (next < limit && !Character.isLetterOrDigit(text.codePointAt(next)) && next - at < 6) {
            next += BoundaryMarks.length(text, next);
        }
        return next;
    }

    private int before(int at) {
        return text.codePointBefore(at);
    }

    private boolean isDigit(int at) {
        return at >= from && at < limit && Digits.isDigit(text.charAt(at));
    }
}
