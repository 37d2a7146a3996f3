package io.precis.split;

import io.precis.article.Span;
import io.precis.text.Digits;
import io.precis.text.QuotationMarks;

/** How far a run of terminators reaches, with the closing marks and notes that belong to it. */
final class TerminatorRun {
    private final String text;
    private final int from;
    private final int limit;
    private final BoundaryMarks marks;
    private final SplitRules rules;
    private final PairedMarks pairs;

    TerminatorRun(String text, Span paragraph, BoundaryMarks marks, SplitRules rules, PairedMarks pairs) {
        this.text = text;
        this.from = paragraph.start();
        this.limit = paragraph.end();
        this.marks = marks;
        this.rules = rules;
        this.pairs = pairs;
    }

    /** Whether the mark ends sentences in this language or script alone: the Greek question mark, the Armenian stop. */
    boolean isLanguageTerminator(int at) {
        char c = text.charAt(at);
        if (c == ';' || c == '\u037e') {
            return rules.terminators().indexOf(c) >= 0 || at > from && isBetween(at - 1, '\u0370', '\u03ff');
        }
        if (c == ':') {
            return at > from && isBetween(at - 1, '\u0530', '\u058f');
        }
        // Two Ethiopic word spaces are written for a full stop.
        return c == '\u1361' && at > from && text.charAt(at - 1) == '\u1361';
    }

    private boolean isBetween(int at, char first, char last) {
        return text.charAt(at) >= first && text.charAt(at) <= last;
    }

    /** The end of the run of terminators that begins at {@code at}, with the closing marks that belong to it. */
    int end(int at) {
        int end = terminators(at);
        while (true) {
            int closed = closers(end);
            if (closed == end || closed >= limit) {
                return closed;
            }
            end = terminators(closed);
            if (end == closed) {
                return closed;
            }
        }
    }

    private int terminators(int at) {
        int end = at;
        while (end < limit) {
            if (marks.isTerminator(text, end) || isLanguageTerminator(end)) {
                end += BoundaryMarks.length(text, end);
            } else if (end > at && isSpacedPoint(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** The " ." of ". . .". */
    private boolean isSpacedPoint(int at) {
        return text.charAt(at) == ' '
                && text.charAt(at - 1) == '.'
                && at + 1 < limit
                && text.charAt(at + 1) == '.'
                && (at + 2 == limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** The end of the closing marks that begin at {@code at}. */
    int closers(int at) {
        int end = at;
        while (end < limit) {
            char c = text.charAt(end);
            if (marks.canClose(c) && isCloser(end, c) || Character.getType(c) == Character.OTHER_NUMBER) {
                end++;
            } else if (c == '[') {
                int note = noteEnd(end);
                if (note == end) {
                    break;
                }
                end = note;
            } else if (marks.isSpace(text, end) && end + 1 < limit && isSpacedCloser(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isCloser(int at, char c) {
        return pairs.closes(at)
                || !marks.canOpen(c)
                || at + 1 == limit
                || marks.isSpace(text, at + 1)
                || marks.isTerminator(text, at + 1)
                || marks.canClose(text.charAt(at + 1)) && !Character.isLetter(text.charAt(at + 1));
    }

    private boolean isSpacedCloser(int at) {
        return QuotationMarks.CLOSING_AFTER_SPACE.indexOf(text.charAt(at)) >= 0 && pairs.closes(at);
    }

    /** The end of a note like [12] behind the stop. */
    private int noteEnd(int at) {
        int end = at + 1;
        while (end < limit && end - at < 4 && Digits.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < limit && text.charAt(end) == ']' ? end + 1 : at;
    }

    /** The last terminator of a run, before its closing marks. */
    int last(int mark, int end) {
        int last = end - 1;
        while (last > mark && !marks.isTerminator(text, last) && !isLanguageTerminator(last)) {
            last--;
        }
        return last;
    }
}
