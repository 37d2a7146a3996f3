package io.precis.extract.dates.grammar;

import java.util.Locale;
import java.util.Map;

/** What the beginning and ending of a verb tell of its tense. Immutable. */
public final class VerbForms {
    /** In letters: what must stand before an ending. */
    private static final int SHORTEST_STEM = 2;

    private static final char REST = '*';
    /** How the classes of beginnings and endings end. */
    private static final String CLASS_ENDING = "-verb";

    private final Map<String, SentenceTense> patterns;
    /** The length of the longest beginning, in letters. */
    private final int longestPrefix;

    /**
     * @param patterns the tense by ending, as {@code ed}; by beginning and ending, as {@code ge*t}; or by beginning, as
     *     {@code س*}
     */
    public VerbForms(Map<String, SentenceTense> patterns) {
        this.patterns = Map.copyOf(patterns);
        this.longestPrefix = patterns.keySet().stream()
                .mapToInt(pattern -> pattern.indexOf(REST))
                .max()
                .orElse(-1);
    }

    /** Whether a class of the data holds beginnings and endings of verbs: {@code past-verb}. */
    static boolean isClass(String className) {
        return className.endsWith(CLASS_ENDING);
    }

    /** The tense that such a class is named for; {@code IllegalArgumentException} for any other name. */
    static SentenceTense tense(String className) {
        String name = className.substring(0, className.length() - CLASS_ENDING.length());
        return SentenceTense.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The tenses by pattern. */
    Map<String, SentenceTense> patterns() {
        return patterns;
    }

    /** The tense of the longest ending that is known, or else of a beginning; {@code UNKNOWN} without one. */
    public SentenceTense of(String word) {
        for (int from = SHORTEST_STEM; from <= word.length() && !patterns.isEmpty(); from++) {
            String ending = word.substring(from);
            for (int prefix = Math.min(longestPrefix, from - 1); prefix > 0; prefix--) {
                SentenceTense tense = patterns.get(word.substring(0, prefix) + REST + ending);
                if (tense != null) {
                    return tense;
                }
            }
            SentenceTense tense = patterns.get(ending);
            if (tense != null) {
                return tense;
            }
        }
        return SentenceTense.UNKNOWN;
    }
}
