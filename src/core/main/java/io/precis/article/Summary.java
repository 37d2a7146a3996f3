package io.precis.article;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The chosen sentences, in the order of the article.
 *
 * @param sentences what was chosen
 * @param missed the best of the sentences that were not chosen, the best first
 */
public record Summary(List<Chosen> sentences, List<Chosen> missed) {
    public Summary {
        sentences =
                sentences.stream().sorted(Comparator.comparing(Chosen::span)).toList();
        missed = List.copyOf(missed);
    }

    /** A summary without the sentences that were not chosen. */
    public Summary(List<Chosen> sentences) {
        this(sentences, List.of());
    }

    /**
     * A sentence with the reasons for choosing it.
     *
     * @param span where it stands
     * @param score 0 to 1, the sum of its parts
     * @param why the parts of the score by name, each 0 to 1
     */
    public record Chosen(Span span, double score, SortedMap<String, Double> why) {
        public Chosen {
            why = Collections.unmodifiableSortedMap(new TreeMap<>(why));
        }
    }
}
