package io.precis.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a summary and a reference have in common: ROUGE as F1, from 0 to 1 (Lin, "ROUGE: A Package for Automatic
 * Evaluation of Summaries", 2004).
 *
 * @param one ROUGE-1, of single tokens
 * @param two ROUGE-2, of pairs of neighbouring tokens
 * @param longest ROUGE-L, of the longest common subsequence of the whole texts
 */
public record RougeScore(double one, double two, double longest) {
    static final RougeScore NONE = new RougeScore(0, 0, 0);

    /** The score of a summary, as the mean over its references, of which there is at least one. */
    public static RougeScore of(String summary, List<String> references) {
        return ofTokens(
                RougeTokens.of(summary),
                references.stream().map(RougeTokens::of).toList());
    }

    static RougeScore ofTokens(List<String> summary, List<List<String>> references) {
        RougeScore sum = NONE;
        for (List<String> reference : references) {
            sum = sum.plus(new RougeScore(
                    f1(common(summary, reference, 1), summary.size(), reference.size()),
                    f1(common(summary, reference, 2), summary.size() - 1, reference.size() - 1),
                    f1(CommonSubsequence.length(summary, reference), summary.size(), reference.size())));
        }
        return sum.dividedBy(references.size());
    }

    /** The mean of the three scores. */
    public double mean() {
        return (one + two + longest) / 3;
    }

    RougeScore plus(RougeScore other) {
        return new RougeScore(one + other.one, two + other.two, longest + other.longest);
    }

    RougeScore dividedBy(int number) {
        return number == 0 ? NONE : new RougeScore(one / number, two / number, longest / number);
    }

    /** How many n-grams the two have in common, each as often as in the one that has it less often. */
    private static int common(List<String> summary, List<String> reference, int n) {
        Map<List<String>, Integer> left = new HashMap<>();
        for (int i = 0; i + n <= reference.size(); i++) {
            left.merge(reference.subList(i, i + n), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + n <= summary.size(); i++) {
            List<String> gram = summary.subList(i, i + n);
            if (left.getOrDefault(gram, 0) > 0) {
                left.merge(gram, -1, Integer::sum);
                common++;
            }
        }
        return common;
    }

    private static double f1(int common, int inSummary, int inReference) {
        return common == 0 ? 0 : 2.0 * common / (inSummary + inReference);
    }
}
