package io.precis.extract.keywords;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each phrase is said only inside longer ones. */
final class PhraseNesting {
    private final Map<List<String>, int[]> longer = new HashMap<>();

    PhraseNesting(Map<List<String>, KeyPhrase> phrases) {
        for (KeyPhrase phrase : phrases.values()) {
            if (phrase.isPhrase()) {
                addParts(phrase);
            }
        }
    }

    private void addParts(KeyPhrase phrase) {
        List<String> terms = phrase.terms();
        for (int from = 0; from < terms.size(); from++) {
            for (int to = from + 1; to <= terms.size(); to++) {
                if (to - from < terms.size()) {
                    int[] found = longer.computeIfAbsent(terms.subList(from, to), key -> new int[2]);
                    found[0] += phrase.count();
                    found[1]++;
                }
            }
        }
    }

    /** The phrase's C-value, with one added to its length so that single words count. */
    double value(KeyPhrase phrase) {
        int[] found = longer.get(phrase.terms());
        double alone = found == null ? phrase.count() : phrase.count() - found[0] / (double) found[1];
        return alone * Math.log(1 + phrase.terms().size());
    }
}
