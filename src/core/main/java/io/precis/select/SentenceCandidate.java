package io.precis.select;

import io.precis.article.ScoredSentence;
import io.precis.article.Sentence;
import io.precis.article.Summary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence not chosen yet, with how much it repeats of the chosen one that it is most like. */
final class SentenceCandidate {
    /** Among equals the earlier sentence wins. */
    static final Comparator<SentenceCandidate> BEST_FIRST = (one, other) -> {
        int better = Double.compare(other.worth(), one.worth());
        return better != 0
                ? better
                : Integer.compare(one.sentence().index(), other.sentence().index());
    };

    /** How much a sentence loses that repeats another entirely. */
    private static final double REPETITION_COST = 0.2;
    /** A sentence this much like the headline, or more, says what it says. */
    private static final double HEADLINE_LIKENESS = 0.8;

    private final ScoredSentence scored;
    private final Set<String> terms;
    private double repeated;
    private int compared;

    SentenceCandidate(ScoredSentence scored) {
        this.scored = scored;
        this.terms = new HashSet<>(scored.sentence().terms());
    }

    Sentence sentence() {
        return scored.sentence();
    }

    Summary.Chosen chosen() {
        return new Summary.Chosen(sentence().span(), scored.score(), scored.why());
    }

    /** Counts as repetition what says the same as the headline, which the reader sees anyway. */
    void compareWithHeadline(Set<String> headline) {
        double likeness = likeness(headline);
        repeated = likeness >= HEADLINE_LIKENESS ? likeness : 0;
    }

    /** Compares it with the chosen sentences that it was not compared with before; whether there were any. */
    boolean compareWith(List<SentenceCandidate> chosen) {
        boolean news = compared < chosen.size();
        for (; compared < chosen.size(); compared++) {
            repeated = Math.max(repeated, likeness(chosen.get(compared).terms));
        }
        return news;
    }

    private double worth() {
        return scored.score() - REPETITION_COST * repeated;
    }

    /** Jaccard's coefficient of the two sets of terms, in [0, 1]. */
    private double likeness(Set<String> others) {
        if (terms.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> fewer = terms.size() < others.size() ? terms : others;
        Set<String> more = fewer == terms ? others : terms;
        double common = 0;
        for (String term : fewer) {
            common += more.contains(term) ? 1 : 0;
        }
        return common / (terms.size() + others.size() - common);
    }
}
