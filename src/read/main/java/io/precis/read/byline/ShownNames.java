package io.precis.read.byline;

import java.util.List;
import java.util.Locale;

/**
 * The names in the byline that a page shows.
 *
 * @param names of people; empty where there is no byline
 * @param isSure whether it stands where bylines stand and is marked as one
 */
public record ShownNames(List<String> names, boolean isSure) {
    public ShownNames {
        names = List.copyOf(names);
    }

    /** Whether the last word of a name is that of one of these names. */
    boolean hasName(String name) {
        String last = last(name);
        return names.stream().anyMatch(one -> last(one).equals(last));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
