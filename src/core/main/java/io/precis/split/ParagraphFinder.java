package io.precis.split;

import io.precis.article.Span;
import io.precis.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text: every line is one, unless the lines of a block were evidently wrapped at a fixed
 * width, or broken by hand inside a sentence ({@link RaggedLines}).
 *
 * <p>A break was made by wrapping when the next word would not have fitted into the widest line of its block, and when
 * breaks of that kind fall inside sentences. Linear in the length of the text.
 */
final class ParagraphFinder {
    /** Widths of the widest line of a block that was wrapped, in UTF-16 units. */
    private static final int NARROWEST_WRAPPED = 40;

    static final int WIDEST_WRAPPED = 100;
    private static final int NARROWEST_UNSPACED = 18;

    private final String text;
    private final BoundaryMarks marks;
    private final List<Span> paragraphs = new ArrayList<>();

    private ParagraphFinder(String text, BoundaryMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The paragraphs in order, without white space around them, none empty. */
    static List<Span> of(String text, BoundaryMarks marks) {
        ParagraphFinder found = new ParagraphFinder(text, marks);
        List<Span> block = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isBreak(text.charAt(at))) {
                Span line = found.strip(start, at);
                if (line.length() > 0) {
                    block.add(line);
                } else if (at > start || !isCarriageReturnBefore(text, at)) {
                    found.add(block);
                }
                start = at + 1;
            }
        }
        found.add(block);
        return found.paragraphs;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The empty stretch between the two characters of a Windows line end is no blank line. */
    private static boolean isCarriageReturnBefore(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    private Span strip(int start, int end) {
        while (start < end && marks.isSpace(text, start)) {
            start++;
        }
        while (end > start && marks.isSpace(text, end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private void add(List<Span> block) {
        if (block.isEmpty()) {
            return;
        }
        int width = block.stream().mapToInt(Span::length).max().orElse(0);
        boolean wrapped = block.size() > 1 && isWrapped(block, width);
        RaggedLines ragged = new RaggedLines(text, marks, block, width);
        Span paragraph = block.get(0);
        for (int i = 1; i < block.size(); i++) {
            Span before = block.get(i - 1);
            Span line = block.get(i);
            if (wrapped && isForced(before, line, width) || isSoft(before, line) || ragged.isInsideSentence(i)) {
                paragraph = paragraph.cover(line);
            } else {
                paragraphs.add(paragraph);
                paragraph = line;
            }
        }
        paragraphs.add(paragraph);
        block.clear();
    }

    private boolean isWrapped(List<Span> block, int width) {
        if (width > WIDEST_WRAPPED) {
            return false;
        }
        boolean unspaced = Scripts.isUnspaced(text.codePointAt(block.get(0).start()));
        if (width < (unspaced ? NARROWEST_UNSPACED : NARROWEST_WRAPPED)) {
            return false;
        }
        int forced = 0;
        int inside = 0;
        for (int i = 1; i < block.size(); i++) {
            if (isForced(block.get(i - 1), block.get(i), width)) {
                forced++;
                inside += isInsideSentence(block.get(i - 1), block.get(i), block.size()) ? 1 : 0;
            }
        }
        boolean isThroughout = block.size() > 2 && forced == block.size() - 1 && isEndedOnce(block);
        return isThroughout || forced * 5 >= (block.size() - 1) * 3 && inside * 3 >= forced && inside > 0;
    }

    /** Whether the last line of a block ends a sentence, and another one does not. */
    private boolean isEndedOnce(List<Span> block) {
        int ended = 0;
        for (Span line : block) {
            ended += marks.isTerminator(text, line.end() - 1) ? 1 : 0;
        }
        Span last = block.get(block.size() - 1);
        return marks.isTerminator(text, last.end() - 1) && ended < block.size();
    }

    /** Whether the first word of {@code next} would not have fitted behind {@code line}. */
    private boolean isForced(Span line, Span next, int width) {
        if (Scripts.isUnspaced(text.codePointAt(next.start()))) {
            return line.length() + 2 >= width;
        }
        int end = next.start();
        while (end < next.end() && !marks.isSpace(text, end)) {
            end++;
        }
        return line.length() + 1 + end - next.start() > width;
    }

    /**
     * Whether the break falls inside a sentence. A script without capitals tells less: there, a block needs three lines.
     */
    private boolean isInsideSentence(Span line, Span next, int lines) {
        char last = text.charAt(line.end() - 1);
        if (marks.isTerminator(text, line.end() - 1) || marks.canClose(last)) {
            return false;
        }
        int first = text.codePointAt(next.start());
        return Character.isLowerCase(first)
                || last == ','
                || lines > 2 && Character.isLetter(first) && !Character.isUpperCase(first);
    }

    /**
     * Whether a space before the line end says that the line goes on (RFC 3676), and the next one begins with a small
     * letter.
     */
    private boolean isSoft(Span line, Span next) {
        return line.end() < text.length()
                && text.charAt(line.end()) == ' '
                && !marks.isTerminator(text, line.end() - 1)
                && Character.isLowerCase(text.codePointAt(next.start()));
    }
}
