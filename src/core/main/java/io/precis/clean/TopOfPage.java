package io.precis.clean;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the body of a page.
 *
 * @param lines indexes of lines that are label, headline or byline
 * @param credits indexes of lines that are credits or captions only up here
 */
record TopOfPage(
        @Nullable String title,
        @Nullable String section,
        @Nullable String author,
        Set<Integer> lines,
        Set<Integer> credits) {
    TopOfPage {
        lines = Set.copyOf(lines);
        credits = Set.copyOf(credits);
    }
}
