package io.precis.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user who mistyped a name may have meant, for the end of a message. */
public final class Spelling {
    private Spelling() {}

    /** {@code ", did you mean 'summary'?"}, or the list of known names where none is near. */
    public static String hint(String found, Collection<String> known) {
        return of(found, known)
                .map(near -> ", did you mean '" + near + "'?")
                .orElse(", expected one of " + String.join(", ", known));
    }

    /** The known name with the fewest edits from what was found, if that is at most a third of its length. */
    public static Optional<String> of(String found, Collection<String> known) {
        int most = Math.max(2, found.length() / 3);
        return known.stream()
                .filter(name -> distance(name, found) <= most)
                .min(Comparator.comparingInt(name -> distance(name, found)));
    }

    /** Insertions, deletions and substitutions from one to the other, regardless of case (Levenshtein, 1966). */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
