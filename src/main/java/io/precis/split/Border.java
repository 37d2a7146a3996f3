package io.precis.split;

import io.precis.article.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whether a run of terminators ends a sentence: the one place where borders are made. */
final class Border {
    private static final int FEW_WORDS = 3;
    private static final int LOOK_BACK = 200;

    private final String text;
    private final int from;
    private final int limit;
    private final Marks marks;
    private final SplitRules rules;
    private final Pairs pairs;
    private final Continuation continuation;

    Border(String text, Span paragraph, Marks marks, SplitRules rules, Pairs pairs, Continuation continuation) {
        this.text = text;
        this.from = paragraph.start();
        this.limit = paragraph.end();
        this.marks = marks;
        this.rules = rules;
        this.pairs = pairs;
        this.continuation = continuation;
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
    int runEnd(int at) {
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
                end += Marks.length(text, end);
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

    private int closers(int at) {
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
        char c = text.charAt(at);
        return "»«”“›".indexOf(c) >= 0 && pairs.closes(at);
    }

    /** The end of a note like [12] behind the stop. */
    private int noteEnd(int at) {
        int end = at + 1;
        while (end < limit && end - at < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < limit && text.charAt(end) == ']' ? end + 1 : at;
    }

    /** Whether the sentence that began at {@code start} ends with the run {@code [mark, end)}. */
    boolean isBorder(int start, int mark, int end) {
        int next = skipSpace(end);
        if (next >= limit) {
            return true;
        }
        if (pairs.isWhole(end)) {
            return false;
        }
        int last = lastTerminator(mark, end);
        boolean closed = end > last + 1;
        if (marks.at(text, last) == Marks.STRONG || isLanguageTerminator(last)) {
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
        return !closed || !continuation.follows(text, end, limit);
    }

    /** A border with the blank forgotten: "the end.The next", "1,000.That", but no host, path or file. */
    private boolean isGaplessBorder(int start, int mark, int end) {
        int next = text.codePointAt(end);
        if (Tokenizer.isUnspaced(next)) {
            // Thai and its neighbours use the point for abbreviations only, so without a gap it ends nothing there.
            return mark > from
                    && (marks.at(text, mark) != Marks.POINT || (Tokenizer.isUnspaced(before(mark)) && next > 0x2e7f));
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
        int word = Abbreviations.wordStart(text, from, mark);
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
        boolean opened = word > next;
        if (Character.isLowerCase(first) && !isCamel(word)) {
            return false;
        }
        if (closed && continuation.follows(text, last + 1 + closersLength(last), limit)) {
            return text.charAt(last) == '.' && Character.isUpperCase(first);
        }
        if (isSeparator(next)) {
            return false;
        }
        if (isEllipsis(mark, last)) {
            return isEllipsisBorder(mark, last, word);
        }
        if (marks.at(text, last) == Marks.POINT && last == mark) {
            return new PointContext(text, from, limit, rules).isBorder(start, mark, next, word, opened);
        }
        if (text.charAt(mark) == '!' && last == mark && !closed) {
            Abbreviations.@Nullable Kind kind = rules.abbreviations().exclaimed(text, from, mark);
            return kind == null || rules.functionWords().contains(wordAt(word));
        }
        return true;
    }

    private int closersLength(int last) {
        return closers(last + 1) - last - 1;
    }

    private boolean isEllipsis(int mark, int last) {
        return last > mark && text.charAt(last) == '.' && text.charAt(last - 1) != '?' && text.charAt(last - 1) != '!'
                || marks.at(text, last) == Marks.ELLIPSIS;
    }

    /** An omission set off by blanks goes on before a word whose capital says nothing. */
    private boolean isEllipsisBorder(int mark, int last, int word) {
        boolean setOff = mark > from && marks.isSpace(text, mark - 1);
        long points =
                text.substring(mark, last + 1).chars().filter(c -> c == '.').count();
        return !setOff || points > 3 || !rules.alwaysCapital().contains(wordAt(word));
    }

    private boolean isSeparator(int at) {
        return ",;:)]}".indexOf(text.charAt(at)) >= 0;
    }

    /** A word like iPhone, whose small initial says nothing. */
    private boolean isCamel(int at) {
        return at + 1 < limit && Character.isUpperCase(text.charAt(at + 1));
    }

    private String wordAt(int at) {
        int end = at;
        while (end < limit && end - at < 24 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
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
            next += Marks.length(text, next);
        }
        return next;
    }

    private int lastTerminator(int mark, int end) {
        int last = end - 1;
        while (last > mark && !marks.isTerminator(text, last) && !isLanguageTerminator(last)) {
            last--;
        }
        return last;
    }

    private int before(int at) {
        return text.codePointBefore(at);
    }

    private boolean isDigit(int at) {
        return at >= from && at < limit && Character.isDigit(text.charAt(at));
    }
}
