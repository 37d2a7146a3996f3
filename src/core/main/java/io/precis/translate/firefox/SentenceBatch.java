package io.precis.translate.firefox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sentences that are translated together: the numbers of their tokens, with the end of each sentence. */
final class SentenceBatch {
    /** Tokens that a batch would have if all its sentences were as long as the longest. */
    private static final int MOST_TOKENS = 1024;

    private final List<int[]> sentences;
    private final int[] starts;

    SentenceBatch(List<int[]> sentences) {
        this.sentences = List.copyOf(sentences);
        this.starts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            starts[i + 1] = starts[i] + sentences.get(i).length;
        }
    }

    /** The batches of a list, each as the places of its sentences: sorted by length, as many in a batch as fit. */
    static List<int[]> places(List<int[]> sentences) {
        int[] byLength = IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> sentences.get(place).length))
                .mapToInt(Integer::intValue)
                .toArray();
        List<int[]> batches = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= byLength.length; to++) {
            boolean full = to == byLength.length || (to + 1 - from) * sentences.get(byLength[to]).length > MOST_TOKENS;
            if (full) {
                batches.add(Arrays.copyOfRange(byLength, from, to));
                from = to;
            }
        }
        return batches;
    }

    List<int[]> sentences() {
        return sentences;
    }

    int size() {
        return sentences.size();
    }

    int tokens() {
        return starts[size()];
    }

    int start(int sentence) {
        return starts[sentence];
    }

    int length(int sentence) {
        return sentences.get(sentence).length;
    }

    /** Tokens of the longest sentence. */
    int longest() {
        return sentences.stream().mapToInt(sentence -> sentence.length).max().orElse(0);
    }
}
