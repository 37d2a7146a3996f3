package io.precis.select;

import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import io.precis.article.Summary;
import io.precis.language.LanguagePack;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chooses sentences by maximal marginal relevance (Carbonell, Goldstein, "The Use of MMR, Diversity-Based Reranking for
 * Reordering Documents and Producing Summaries", 1998): the next is the one with the best score
 * after what it repeats of those already chosen is taken off. No sentence is cut; the order is that of the source.
 *
 * <p>A sentence that points back ("But he ...") or goes on with a quotation waits until the one before it is chosen; it
 * is taken without it only where nothing else fits.
 *
 * <p>Immutable; threads may share one.
 */
public final class MmrSelector {
    private final Map<LanguagePack, BackReferences> backReferences = new ConcurrentHashMap<>();

    /**
     * The summary of a document, within the length: what fits is taken until nothing more fits. Where not even one
     * sentence fits, the shortest is taken, since a digest without a summary is of no use.
     */
    public Summary select(Document document, LanguagePack pack, List<ScoredSentence> scored, LengthLimit length) {
        LengthBudget budget = LengthBudget.of(length, document);
        Set<String> headline = Set.copyOf(document.titleTerms());
        SummarySelection selection =
                new SummarySelection(budget, backReferences.computeIfAbsent(pack, BackReferences::new), document);
        for (ScoredSentence sentence : scored) {
            SentenceCandidate candidate = new SentenceCandidate(sentence);
            candidate.compareWithHeadline(headline);
            selection.add(candidate);
        }
        return orShortest(selection.best(), scored, budget);
    }

    /** The sentences with the best scores as they are, within the length: what a known method would choose. */
    public Summary selectPlainly(Document document, List<ScoredSentence> scored, LengthLimit length) {
        LengthBudget budget = LengthBudget.of(length, document);
        List<Summary.Chosen> chosen = scored.stream()
                .sorted(Comparator.comparingDouble(ScoredSentence::score)
                        .reversed()
                        .thenComparingInt(sentence -> sentence.sentence().index()))
                .filter(sentence -> budget.takeIfFits(sentence.sentence()))
                .map(MmrSelector::chosen)
                .toList();
        return orShortest(new Summary(chosen), scored, budget);
    }

    private static Summary orShortest(Summary summary, List<ScoredSentence> scored, LengthBudget budget) {
        if (!summary.sentences().isEmpty()) {
            return summary;
        }
        return new Summary(scored.stream()
                .min(Comparator.comparingInt(sentence -> budget.price(sentence.sentence())))
                .map(shortest -> List.of(chosen(shortest)))
                .orElse(List.of()));
    }

    private static Summary.Chosen chosen(ScoredSentence sentence) {
        return new Summary.Chosen(sentence.sentence().span(), sentence.score(), sentence.why());
    }
}
