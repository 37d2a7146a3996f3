package io.precis.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * The summary that one would choose with the references at hand. It takes, one after the other, the sentence that adds most
 * to the mean of ROUGE-1, -2 and -L, until none adds anything (after Nallapati, Zhai, Zhou, "SummaRuNNer", 2017). The search
 * is greedy, so another choice of whole sentences may score a little higher, but not much.
 */
final class OracleSummary {
    private final List<List<String>> sentences;
    private final List<List<String>> references;
    private final int[] prices;

    /**
     * @param sentences of the article, in order
     * @param references at least one
     * @param price what a sentence takes of the length
     */
    OracleSummary(List<String> sentences, List<String> references, ToIntFunction<String> price) {
        this.sentences = sentences.stream().map(RougeTokens::of).toList();
        this.references = references.stream().map(RougeTokens::of).toList();
        this.prices = sentences.stream().mapToInt(price).toArray();
    }

    /** The score of the summary that takes at most {@code most} of the length. */
    RougeScore best(int most) {
        TreeSet<Integer> chosen = new TreeSet<>();
        RougeScore best = RougeScore.NONE;
        for (int left = most; ; ) {
            int better = -1;
            for (int i = 0; i < sentences.size(); i++) {
                if (prices[i] <= left && chosen.add(i)) {
                    RougeScore with = score(chosen);
                    chosen.remove(i);
                    if (with.mean() > best.mean()) {
                        best = with;
                        better = i;
                    }
                }
            }
            if (better < 0) {
                return best;
            }
            chosen.add(better);
            left -= prices[better];
        }
    }

    private RougeScore score(Collection<Integer> chosen) {
        List<String> summary = new ArrayList<>();
        chosen.forEach(i -> summary.addAll(sentences.get(i)));
        return RougeScore.ofTokens(summary, references);
    }
}
