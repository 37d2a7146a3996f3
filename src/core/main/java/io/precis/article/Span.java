package io.precis.article;

import io.precis.text.CodePointIndex;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A half-open interval {@code [start, end)} of a text, in UTF-16 units.
 *
 * <p>Inside the program every offset is a UTF-16 index; only writers turn them into Unicode code points, through
 * {@link CodePointIndex}.
 *
 * @param start first index, 0 or more
 * @param end index after the last, not before {@code start}
 */
public record Span(int start, int end) implements Serializable, Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    // Written out: the methods that a record has by itself are linked at run time, which a short start would notice
    // (docs/start-up.md).
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether the two have at least one index in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of {@code other} lies inside this. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The span from the earlier start to the later end. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The text of the span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int first = Integer.compare(start, other.start);
        return first != 0 ? first : Integer.compare(end, other.end);
    }
}
