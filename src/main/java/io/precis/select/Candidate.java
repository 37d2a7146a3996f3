package io.precis.select;

import io.precis.article.ScoredSentence;
import io.precis.article.Sentence;
import io.precis.article.Summary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence not chosen yet, with the most it repeats of a chosen one. */
final class Candidate {
    /** Among equals the earlier sentence wins. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::worth)
            .reversed()
            .thenComparingInt(candidate -> candidate.sentence().index());

    /** How much a sentence loses that repeats another entirely. */
    private static final double REPETITION = 0.5;

    private final ScoredSentence scored;
    private final Set<String> terms;
    private double repeated;
    private int compared;

    Candidate(ScoredSentence scored) {
        this.scored = scored;
        this.terms = new HashSet<>(scored.sentence().terms());
    }

    Sentence sentence() {
        return scored.sentence();
    }

    Summary.Chosen chosen() {
        return new Summary.Chosen(sentence().span(), scored.score(), scored.why());
    }

    /** Takes the chosen ones it has not met yet into account; whether there were any. */
    boolean compareWith(List<Candidate> chosen) {
        boolean news = compared < chosen.size();
        for (; compared < chosen.size(); compared++) {
            repeated = Math.max(repeated, likeness(chosen.get(compared)));
        }
        return news;
    }

    private double worth() {
        return scored.score() - REPETITION * repeated;
    }

    /** Jaccard's coefficient of the two sets of terms, in [0, 1]. */
    private double likeness(Candidate other) {
        if (terms.size() > other.terms.size()) {
            return other.likeness(this);
        }
        if (terms.isEmpty()) {
            return 0;
        }
        double common = terms.stream().filter(other.terms::contains).count();
        return common / (terms.size() + other.terms.size() - common);
    }
}
