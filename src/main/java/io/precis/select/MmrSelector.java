package io.precis.select;

import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import io.precis.article.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Chooses sentences by maximal marginal relevance (Carbonell, Goldstein, "The Use of MMR, Diversity-Based Reranking for
 * Reordering Documents and Producing Summaries", 1998): the next is the one with the best score less what it repeats of
 * those already chosen. No sentence is cut; the order is that of the source.
 *
 * <p>Immutable; threads may share one.
 */
public final class MmrSelector {
    /**
     * The summary of a document, within the length: what fits is taken until nothing more fits. Where not even one
     * sentence fits, the shortest is taken, since a summary of nothing helps nobody.
     */
    public Summary select(Document document, List<ScoredSentence> scored, Length length) {
        Budget budget = Budget.of(length, document);
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST_FIRST);
        scored.forEach(sentence -> queue.add(new Candidate(sentence)));
        List<Candidate> chosen = new ArrayList<>();
        while (!queue.isEmpty() && !budget.isSpent()) {
            Candidate next = queue.remove();
            if (!budget.fits(next.sentence())) {
                continue;
            }
            // Worth only ever falls, so a candidate that is up to date and on top is the best there is.
            if (next.compareWith(chosen) && !queue.isEmpty()) {
                queue.add(next);
                continue;
            }
            budget.take(next.sentence());
            chosen.add(next);
        }
        return summary(chosen, scored, budget);
    }

    private static Summary summary(List<Candidate> chosen, List<ScoredSentence> scored, Budget budget) {
        if (!chosen.isEmpty()) {
            return new Summary(chosen.stream().map(Candidate::chosen).toList());
        }
        return new Summary(scored.stream()
                .min(Comparator.comparingInt(sentence -> budget.price(sentence.sentence())))
                .map(shortest -> List.of(new Candidate(shortest).chosen()))
                .orElse(List.of()));
    }
}
