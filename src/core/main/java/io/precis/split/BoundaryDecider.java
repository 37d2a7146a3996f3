package io.precis.split;

import io.precis.article.Span;
import io.precis.text.Digits;
import io.precis.text.Scripts;

/** Decides whether a run of terminators ends a sentence: the one place where boundaries are decided. */
final class BoundaryDecider {
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_CITATION = 60;

    private final String text;
    private final int from;
    private final int limit;
    private final BoundaryMarks marks;
    private final SplitRules rules;
    private final PairedMarks pairs;
    private final TerminatorRun run;
    private final QuoteContinuation continuation;
    private final BoundaryContext context;
    private final FullStopClassifier fullStops;

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
        this.context = new BoundaryContext(text, from, limit, rules);
        this.fullStops = new FullStopClassifier(text, from, limit, rules);
    }

    /** Tells how far a run of terminators reaches. */
    TerminatorRun run() {
        return run;
    }

    /** Whether the sentence that began at {@code start} ends with the run {@code [mark, end)}. */
    boolean isBoundary(int start, int mark, int end) {
        int next = skipSpace(end);
        if (next >= limit) {
            return true;
        }
        int last = run.last(mark, end);
        boolean closed = end > last + 1;
        if (pairs.isWhole(end) || closed && pairs.isEmbedded(end - 1) && context.isUncased(next)) {
            return false;
        }
        if (last == mark && !closed && rules.abbreviations().isMarked(text, from, mark)) {
            return Character.isUpperCase(text.codePointAt(next)) && context.isFunctionWord(next);
        }
        if (marks.at(text, last) == BoundaryMarks.STRONG || run.isLanguageTerminator(last)) {
            return isStrongBoundary(last, end, next, closed);
        }
        if (next == end) {
            return isGaplessBoundary(start, mark, end);
        }
        return isWeakBoundary(start, mark, last, next, closed);
    }

    private boolean isStrongBoundary(int last, int end, int next, boolean closed) {
        if (last > from && next == end && isDigit(last - 1) && isDigit(next)) {
            return false;
        }
        if (!closed) {
            return text.charAt(last) == '。' || !continuation.isReportedAt(text, next);
        }
        return !continuation.follows(text, end, limit);
    }

    /** A boundary whose space is missing: "the end.The next", "1,000.That", but no host, path or file. */
    private boolean isGaplessBoundary(int start, int mark, int end) {
        int next = text.codePointAt(end);
        if (Scripts.isUnspaced(next)) {
            // Thai and its neighbours use the full stop for abbreviations only, so it ends no sentence there without a
            // space after it.
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
        for (int at = mark - 1; at >= Math.max(from, mark - LONGEST_ADDRESS) && !marks.isSpace(text, at); at--) {
            if ("/@\\_=".indexOf(text.charAt(at)) >= 0 || text.startsWith("www.", at)) {
                return true;
            }
        }
        for (int at = end; at < Math.min(limit, end + LONGEST_ADDRESS) && !marks.isSpace(text, at); at++) {
            if ("/@\\_=(".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isWeakBoundary(int start, int mark, int last, int next, boolean closed) {
        int word = skipOpeners(next);
        int first = word < limit ? text.codePointAt(word) : ' ';
        if (Character.isLowerCase(first) && !context.isCamelCase(word) && !context.isUncased(mark - 1)) {
            return false;
        }
        if (closed && continuation.follows(text, run.closers(last + 1), limit)) {
            return text.charAt(last) == '.' && Character.isUpperCase(first);
        }
        if (isSeparator(next) || isOmission(mark, last, next) || closed && isCitation(next)) {
            return false;
        }
        if (isEllipsis(mark, last)) {
            return isEllipsisBoundary(mark, last, word);
        }
        if (marks.at(text, last) == BoundaryMarks.POINT && last == mark) {
            return fullStops.isBoundary(start, mark, next, word, closed);
        }
        return true;
    }

    private boolean isEllipsis(int mark, int last) {
        return last > mark && text.charAt(last) == '.' && text.charAt(last - 1) != '?' && text.charAt(last - 1) != '!'
                || marks.at(text, last) == BoundaryMarks.ELLIPSIS;
    }

    /**
     * Whether an ellipsis ends the sentence: one with a space before it does not, where a word follows that always has a
     * capital.
     */
    private boolean isEllipsisBoundary(int mark, int last, int word) {
        boolean setOff = mark > from && marks.isSpace(text, mark - 1);
        long points =
                text.substring(mark, last + 1).chars().filter(c -> c == '.').count();
        return !setOff || points > 3 || !rules.alwaysCapital().contains(context.at(word));
    }

    private boolean isSeparator(int at) {
        return ",;:)]}".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the run stands for words left out, as in "[...]", and so ends no sentence. */
    private boolean isOmission(int mark, int last, int next) {
        return mark > from
                && last + 1 < next
                && "[(".indexOf(text.charAt(mark - 1)) >= 0
                && "])".indexOf(text.charAt(last + 1)) >= 0;
    }

    /** Whether a source in brackets follows a quotation, with the full stop after it: "... it." (Smith 55). */
    private boolean isCitation(int next) {
        if (text.charAt(next) != '(') {
            return false;
        }
        return text.substring(next, Math.min(limit, next + LONGEST_CITATION)).contains(").");
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
