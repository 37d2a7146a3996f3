package io.precis.digest;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How many dates, figures or names a digest lists.
 *
 * @param count 0 or more; {@link #ALL} keeps everything in text order, any other the most salient first
 */
public record ListLimit(int count) implements Serializable {
    /** Everything that was found, in text order. */
    public static final ListLimit ALL = new ListLimit(Integer.MAX_VALUE);

    public ListLimit {
        if (count < 0) {
            throw new IllegalArgumentException("most: found " + count + ", expected 0 or more");
        }
    }

    /** Whether there is no limit. */
    boolean isAll() {
        return count == Integer.MAX_VALUE;
    }

    /**
     * Applies the limit.
     *
     * @param things in the order of the text
     * @return all of them in that order; or the most salient, the most salient first, the earlier among equals
     */
    <T> List<T> of(List<T> things, ToDoubleFunction<T> salience) {
        return isAll()
                ? things
                : things.stream()
                        .sorted(Comparator.comparingDouble(salience).reversed())
                        .limit(count)
                        .toList();
    }
}
