package io.precis.split;

import io.precis.article.Span;
import io.precis.text.Apostrophes;
import io.precis.text.QuotationMarks;
import java.util.BitSet;

/**
 * The quotation marks and brackets of one paragraph: which of them close, and which stretches between two of them hold
 * no boundary.
 *
 * <p>Brackets opened inside a sentence, titles in angle brackets, and short quotations that are part of a larger
 * sentence ("Go! Run!" he said) are never cut. Linear; made for one paragraph.
 */
final class PairedMarks {
    /** How many open marks are kept; where there are more, most were never closed, and the oldest is forgotten. */
    private static final int DEEPEST_NESTING = 12;
    /** The longest pairs that are never cut, in UTF-16 units. */
    private static final int LONGEST_BRACKET = 400;

    private static final int LONGEST_CORNER_QUOTE = 200;
    private static final int LONGEST_CONTINUED_QUOTE = 100;
    private static final int LONGEST_INNER_QUOTE = 60;

    private final String text;
    private final Span paragraph;
    private final BoundaryMarks marks;
    private final QuoteContinuation continuation;
    private final BitSet closing = new BitSet();
    /** The places inside pairs that are never cut, their closing marks included. */
    private final BitSet whole = new BitSet();
    /** The closing marks of brackets opened inside a sentence, and of quotations that follow a word. */
    private final BitSet embedded = new BitSet();

    private final int[] open = new int[DEEPEST_NESTING];
    private int depth;

    PairedMarks(String text, Span paragraph, BoundaryMarks marks, QuoteContinuation continuation) {
        this.text = text;
        this.paragraph = paragraph;
        this.marks = marks;
        this.continuation = continuation;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (marks.at(text, at) == BoundaryMarks.PAIR) {
                read(at);
            }
        }
    }

    /** Whether the mark at {@code at} closes a pair of this paragraph. */
    boolean closes(int at) {
        return closing.get(at - paragraph.start());
    }

    /** Whether a boundary at {@code at} would cut a pair that is never cut. */
    boolean isWhole(int at) {
        return whole.get(at - paragraph.start());
    }

    /** Whether the mark at {@code at} closes what stands inside a sentence. */
    boolean isEmbedded(int at) {
        return embedded.get(at - paragraph.start());
    }

    private void read(int at) {
        char c = text.charAt(at);
        if (marks.canClose(c) && isClosing(at, c)) {
            return;
        }
        if (marks.canOpen(c) && (isBracket(c) || opensByPlace(at))) {
            if (depth == DEEPEST_NESTING) {
                System.arraycopy(open, 1, open, 0, --depth);
            }
            open[depth++] = at;
        }
    }

    private boolean isClosing(int at, char c) {
        if (isApostrophe(at, c)) {
            return true;
        }
        for (int i = depth - 1; i >= 0; i--) {
            if (marks.closes(text.charAt(open[i]), c) && !(marks.canOpen(c) && opensClearly(at))) {
                depth = i;
                close(open[i], at);
                return true;
            }
        }
        return false;
    }

    private static boolean isBracket(char c) {
        return !QuotationMarks.isQuotationMark(c) || QuotationMarks.isCornerOpening(c);
    }

    private boolean isApostrophe(int at, char c) {
        return Apostrophes.isApostrophe(c)
                && at > paragraph.start()
                && at + 1 < paragraph.end()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private boolean opensByPlace(int at) {
        if (at + 1 >= paragraph.end()) {
            return false;
        }
        char c = text.charAt(at);
        boolean spaced = QuotationMarks.OPENING_BEFORE_SPACE.indexOf(c) >= 0;
        return spaced || !marks.isSpace(text, at + 1);
    }

    /** A mark of both sorts opens where a gap or an opening mark stands before it and a letter after it. */
    private boolean opensClearly(int at) {
        if (at == paragraph.start()) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean free = marks.isSpace(text, at - 1) || marks.canOpen(before) && !closes(at - 1);
        return free && at + 1 < paragraph.end() && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    private void close(int from, int to) {
        closing.set(to - paragraph.start());
        char c = text.charAt(from);
        embedded.set(
                to - paragraph.start(), QuotationMarks.isQuotationMark(c) ? followsWord(from) : isInsideSentence(from));
        if (to - from > longest(from, to, c)) {
            return;
        }
        whole.set(from + 1 - paragraph.start(), to + 1 - paragraph.start());
    }

    private int longest(int from, int to, char opener) {
        boolean inner = isInsideSentence(from);
        if (opener == '《' || opener == '〈') {
            return LONGEST_BRACKET;
        }
        if (!QuotationMarks.isQuotationMark(opener)) {
            return inner ? LONGEST_BRACKET : 0;
        }
        if (continuation.follows(text, to + 1, paragraph.end())) {
            return QuotationMarks.isCornerOpening(opener) ? LONGEST_CORNER_QUOTE : LONGEST_CONTINUED_QUOTE;
        }
        return inner ? LONGEST_INNER_QUOTE : 0;
    }

    private boolean followsWord(int opener) {
        int at = before(opener);
        return at >= paragraph.start() && BoundaryContext.isPart(text.charAt(at));
    }

    private int before(int opener) {
        int at = opener - 1;
        while (at >= paragraph.start() && marks.isSpace(text, at)) {
            at--;
        }
        return at;
    }

    private boolean isInsideSentence(int opener) {
        int at = before(opener);
        return at >= paragraph.start() && !marks.isTerminator(text, at) && !closes(at);
    }
}
