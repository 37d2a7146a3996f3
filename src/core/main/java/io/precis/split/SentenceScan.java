package io.precis.split;

import io.precis.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass over one paragraph: every terminator, item mark and, in Thai and Lao, blank is a candidate, and
 * {@link BoundaryDecider} decides each.
 */
final class SentenceScan {
    private final String text;
    private final Span paragraph;
    private final BoundaryMarks marks;
    private final PairedMarks pairs;
    private final BoundaryDecider decider;
    private final BlankBoundaries blanks;
    private final ListItems items;
    private final List<Span> sentences = new ArrayList<>();
    private int start;
    private boolean hasWord;

    private SentenceScan(String text, Span paragraph, BoundaryMarks marks, SplitRules rules) {
        QuoteContinuation continuation = new QuoteContinuation(rules);
        this.text = text;
        this.paragraph = paragraph;
        this.marks = marks;
        this.pairs = new PairedMarks(text, paragraph, marks, continuation);
        this.decider = new BoundaryDecider(text, paragraph, marks, rules, pairs, continuation);
        this.blanks = new BlankBoundaries(text, paragraph.end(), rules);
        this.items = new ListItems(text, paragraph, rules.ordinalPoint());
    }

    /** The sentences of a paragraph, in order; none where it has no letter and no digit. */
    static List<Span> sentences(String text, Span paragraph, BoundaryMarks marks, SplitRules rules) {
        SentenceScan scan = new SentenceScan(text, paragraph, marks, rules);
        scan.run();
        return scan.sentences;
    }

    private void run() {
        start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            at = step(at);
        }
        end(paragraph.end());
    }

    /** Looks at one place and gives the next to look at. */
    private int step(int at) {
        byte kind = marks.at(text, at);
        switch (kind) {
            case BoundaryMarks.NONE:
                if (decider.run().isLanguageTerminator(at)) {
                    return terminator(at);
                }
                hasWord |= isFirstLetter(at);
                return at + 1;
            case BoundaryMarks.SPACE:
                return space(at);
            case BoundaryMarks.BULLET:
                if (hasWord && at > start && marks.isSpace(text, at - 1)) {
                    end(at);
                }
                return at + 1;
            case BoundaryMarks.PAIR:
                return at + 1;
            default:
                return terminator(at);
        }
    }

    private boolean isFirstLetter(int at) {
        return !hasWord && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private int terminator(int at) {
        int end = decider.run().end(at);
        if (hasWord && decider.isBoundary(start, at, end)) {
            end(end);
        }
        return end;
    }

    private int space(int at) {
        if (items.beginsAt(at + 1) && hasWord) {
            end(at);
        } else if (blanks.isBoundary(start, at) && !pairs.isWhole(at)) {
            end(at);
        }
        return at + 1;
    }

    /** Ends the sentence before {@code end}; what has no letter or digit belongs to the sentence before it. */
    private void end(int end) {
        int from = start;
        int to = end;
        while (from < to && marks.isSpace(text, from)) {
            from++;
        }
        while (to > from && marks.isSpace(text, to - 1)) {
            to--;
        }
        if (hasWord) {
            sentences.add(new Span(from, to));
        } else if (from < to && !sentences.isEmpty()) {
            int last = sentences.size() - 1;
            sentences.set(last, new Span(sentences.get(last).start(), to));
        }
        start = end;
        hasWord = false;
    }
}
