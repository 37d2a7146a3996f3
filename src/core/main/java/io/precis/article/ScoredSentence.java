package io.precis.article;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence with its score.
 *
 * @param sentence of a document
 * @param score 0 to 1, the sum of its parts
 * @param why the parts of the score by name, each already weighted
 */
public record ScoredSentence(Sentence sentence, double score, SortedMap<String, Double> why) {
    public ScoredSentence {
        why = Collections.unmodifiableSortedMap(new TreeMap<>(why));
    }
}
