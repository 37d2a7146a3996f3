package io.precis.article;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence with what it is worth.
 *
 * @param sentence of a document
 * @param score 0 to 1, the sum of its parts
 * @param why the parts of the score by name, each already weighted
 * @param brevity what being short adds to the score where sentences are counted and a long one costs no more; 0 or more
 */
public record ScoredSentence(Sentence sentence, double score, SortedMap<String, Double> why, double brevity)
        implements Serializable {
    /** A sentence of which only the score matters. */
    public ScoredSentence(Sentence sentence, double score, SortedMap<String, Double> why) {
        this(sentence, score, why, 0);
    }

    public ScoredSentence {
        why = Collections.unmodifiableSortedMap(new TreeMap<>(why));
    }
}
