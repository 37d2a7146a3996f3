package io.precis.clean;

import io.precis.article.Span;
import java.util.Arrays;

/**
 * The way from a cleaned text back to the text it was made of, in logarithmic time.
 *
 * <p>Immutable; threads may share one.
 */
public final class SourceMap {
    private static final SourceMap IDENTITY = new SourceMap(new int[] {0}, new int[] {0}, new int[] {-1});

    /** Where each stretch begins in the cleaned text, ascending; the first at 0. */
    private final int[] clean;

    /** Where it begins in the source. */
    private final int[] source;

    /** How much of the source it replaces; -1 for a stretch that was copied as it stood. */
    private final int[] replaced;

    private SourceMap(int[] clean, int[] source, int[] replaced) {
        this.clean = clean;
        this.source = source;
        this.replaced = replaced;
    }

    /** The map of a text that was left as it is. */
    static SourceMap identity() {
        return IDENTITY;
    }

    /**
     * Where a stretch of the cleaned text stands in the source: from its first character to its last, so that nothing
     * removed at its edges is inside. A character made of several is covered by all of these.
     */
    public Span toSource(Span span) {
        int start = start(span.start());
        return span.length() == 0 ? new Span(start, start) : new Span(start, end(span.end()));
    }

    private int start(int offset) {
        int i = stretch(offset);
        return replaced[i] < 0 ? source[i] + offset - clean[i] : source[i];
    }

    private int end(int offset) {
        int i = stretch(offset - 1);
        return replaced[i] < 0 ? source[i] + offset - clean[i] : source[i] + replaced[i];
    }

    private int stretch(int offset) {
        int found = Arrays.binarySearch(clean, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects a cleaned text and its map. */
    static final class Builder {
        private final StringBuilder text;
        private int[] clean = new int[64];
        private int[] source = new int[64];
        private int[] replaced = new int[64];
        private int size;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
        }

        /** Copies {@code [from, to)} of the source as it stands. */
        void copy(String from, int start, int end) {
            if (start == end) {
                return;
            }
            boolean goesOn =
                    size > 0 && replaced[size - 1] < 0 && source[size - 1] + text.length() - clean[size - 1] == start;
            if (!goesOn) {
                add(start, -1);
            }
            text.append(from, start, end);
        }

        /** Puts {@code replacement} in the place of {@code [start, end)}; an empty one leaves it out. */
        void replace(String replacement, int start, int end) {
            if (!replacement.isEmpty()) {
                add(start, end - start);
                text.append(replacement);
            }
        }

        private void add(int start, int length) {
            if (size == clean.length) {
                clean = Arrays.copyOf(clean, size * 2);
                source = Arrays.copyOf(source, size * 2);
                replaced = Arrays.copyOf(replaced, size * 2);
            }
            clean[size] = text.length();
            source[size] = start;
            replaced[size++] = length;
        }

        String text() {
            return text.toString();
        }

        SourceMap map() {
            return size == 0
                    ? IDENTITY
                    : new SourceMap(
                            Arrays.copyOf(clean, size), Arrays.copyOf(source, size), Arrays.copyOf(replaced, size));
        }
    }
}
