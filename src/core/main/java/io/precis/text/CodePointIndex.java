package io.precis.text;

import java.util.Arrays;

/**
 * Turns UTF-16 indexes of one text into Unicode code point indexes (W3C TextPositionSelector), in logarithmic time.
 *
 * <p>Immutable; threads may share one.
 */
public final class CodePointIndex {
    /** Index after each surrogate pair, ascending; empty for most texts. */
    private final int[] pairEnds;

    private CodePointIndex(int[] pairEnds) {
        this.pairEnds = pairEnds;
    }

    /** Prepares the count for one text. */
    public static CodePointIndex of(String text) {
        int[] ends = new int[0];
        int n = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (n == ends.length) {
                    ends = Arrays.copyOf(ends, Math.max(16, n * 2));
                }
                ends[n++] = i + 2;
                i++;
            }
        }
        return new CodePointIndex(Arrays.copyOf(ends, n));
    }

    /** How many code points stand before {@code index}; an index inside a pair counts as the pair's start. */
    public int at(int index) {
        int found = Arrays.binarySearch(pairEnds, index);
        return index - (found >= 0 ? found + 1 : pairsBefore(index, -found - 1));
    }

    private int pairsBefore(int index, int pairs) {
        boolean inside = pairs < pairEnds.length && pairEnds[pairs] == index + 1;
        return inside ? pairs + 1 : pairs;
    }
}
