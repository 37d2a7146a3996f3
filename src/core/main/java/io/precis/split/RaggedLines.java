package io.precis.split;

import io.precis.article.Span;
import io.precis.text.Scripts;
import java.util.List;

/**
 * The line breaks of one block that fall inside a sentence although the lines have no common width, as in text that was
 * broken by hand or copied from a screen.
 *
 * <p>Two kinds of evidence: the sentence began with a capital letter, is not ended, goes on with a small letter and comes
 * to an end further down; or most lines of a block of similar short lines end without a mark, and the last with one. A list
 * of words in small letters shows neither.
 */
final class RaggedLines {
    /** Shortest line that a sentence can go on from, in UTF-16 units: a name or label over a list is shorter. */
    private static final int SHORTEST = 15;

    /** Width of the widest line of ragged prose, at least: lists and addresses are narrower. */
    private static final int NARROWEST = 30;

    private static final int NARROWEST_DENSE = 14;
    private static final String LIST_FOLLOWS = ":：;；";

    private final String text;
    private final BoundaryMarks marks;
    private final List<Span> lines;
    private final int width;
    private final boolean[] continued;
    private final boolean ragged;

    /** @param width length of the longest line, in UTF-16 units */
    RaggedLines(String text, BoundaryMarks marks, List<Span> lines, int width) {
        this.text = text;
        this.marks = marks;
        this.lines = lines;
        this.width = width;
        this.continued = continued();
        this.ragged = isRagged();
    }

    /** Whether the break before line {@code i} falls inside a sentence; {@code i} from 1. */
    boolean isInsideSentence(int i) {
        return continued[i]
                || ragged
                        && isOpen(i - 1)
                        && lines.get(i - 1).length() * 2 >= width
                        && Character.isLetterOrDigit(first(i));
    }

    private boolean[] continued() {
        boolean[] found = new boolean[lines.size()];
        int begin = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!isOpen(i - 1) || !Character.isLowerCase(first(i))) {
                begin = i;
            } else if (!Character.isLowerCase(first(begin)) && lines.get(i - 1).length() >= SHORTEST) {
                found[i] = true;
            }
        }
        keepWhatEnds(found);
        return found;
    }

    /** A sentence that goes on comes to an end: otherwise the lines are a list. */
    private void keepWhatEnds(boolean[] found) {
        boolean ends = false;
        for (int i = lines.size() - 1; i > 0; i--) {
            ends = found[i] && (ends && i + 1 < lines.size() && found[i + 1] || hasEnd(i));
            found[i] = ends;
        }
    }

    private boolean isRagged() {
        int last = lines.size() - 1;
        if (last < 2 || width < narrowest() || width > ParagraphFinder.WIDEST_WRAPPED || isOpen(last)) {
            return false;
        }
        int open = 0;
        int small = 0;
        boolean similar = true;
        for (int i = 0; i < last; i++) {
            if (isOpen(i)) {
                open++;
                small += isSmall(first(i + 1)) ? 1 : 0;
                similar &= lines.get(i).length() * 2 >= width;
            }
        }
        return similar && open * 2 >= last && small > 1 && small * 3 >= open;
    }

    private int narrowest() {
        return Scripts.isUnspaced(first(0)) || Scripts.isSyllabic(first(0)) ? NARROWEST_DENSE : NARROWEST;
    }

    /** Letters without case count as small: there, only the lines' lengths and ends tell. */
    private static boolean isSmall(int letter) {
        return Character.isLetter(letter) && !Character.isUpperCase(letter) && !Character.isTitleCase(letter);
    }

    private int first(int line) {
        return text.codePointAt(lines.get(line).start());
    }

    private boolean isOpen(int line) {
        char last = text.charAt(lines.get(line).end() - 1);
        return !marks.isTerminator(text, lines.get(line).end() - 1)
                && !marks.canClose(last)
                && LIST_FOLLOWS.indexOf(last) < 0;
    }

    /** Whether a line has a mark that ends a sentence, inside or at its end. */
    private boolean hasEnd(int line) {
        for (int at = lines.get(line).start(); at < lines.get(line).end(); at++) {
            if (marks.isTerminator(text, at)) {
                return true;
            }
        }
        return false;
    }
}
