package io.precis.detect;

import java.util.Arrays;

/** How many votes each language has, {@link AlphabetRules#UNKNOWN} among them. */
final class LanguageVotes {
    private final int[] counts;
    private boolean isUsed;

    LanguageVotes(int languages) {
        counts = new int[languages + 1];
    }

    boolean isUsed() {
        return isUsed;
    }

    void clear() {
        Arrays.fill(counts, 0);
        isUsed = false;
    }

    void add(int language) {
        counts[language + 1]++;
        isUsed = true;
    }

    void remove(int language) {
        counts[language + 1] = 0;
    }

    int of(int language) {
        return counts[language + 1];
    }

    long candidates() {
        return Arrays.stream(counts).filter(count -> count > 0).count();
    }

    /** The one with more votes than any other. */
    int winner() {
        int best = 0;
        boolean isTied = false;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
                isTied = false;
            } else if (i != best && counts[i] == counts[best]) {
                isTied = true;
            }
        }
        return isTied ? AlphabetRules.UNKNOWN : best - 1;
    }
}
