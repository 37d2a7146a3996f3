package io.precis.translate.firefox;

import java.util.List;

/** Sentences translated together: the numbers of their tokens, end of sentence included, one sentence after the other. */
final class Batch {
    private final List<int[]> sentences;
    private final int[] starts;

    Batch(List<int[]> sentences) {
        this.sentences = List.copyOf(sentences);
        this.starts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            starts[i + 1] = starts[i] + sentences.get(i).length;
        }
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
