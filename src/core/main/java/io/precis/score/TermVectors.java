package io.precis.score;

import io.precis.article.Document;
import io.precis.article.Sentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of one document as vectors of unit length: term frequency times inverse sentence frequency (Neto,
 * Santos, Kaestner, Freitas, "Document Clustering and Text Summarization", 2000).
 *
 * <p>Built in time linear in the number of terms.
 */
final class TermVectors {
    private final int[][] terms;
    private final double[][] weights;
    private final int vocabulary;

    private TermVectors(int[][] terms, double[][] weights, int vocabulary) {
        this.terms = terms;
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    static TermVectors of(Document document) {
        List<Sentence> sentences = document.sentences();
        Map<String, Integer> ids = new HashMap<>();
        int[][] terms = new int[sentences.size()][];
        double[][] counts = new double[sentences.size()][];
        for (int i = 0; i < terms.length; i++) {
            int[] all = numbers(sentences.get(i).terms(), ids);
            terms[i] = different(all);
            counts[i] = new double[terms[i].length];
            int at = -1;
            int last = -1;
            for (int id : all) {
                at += id == last ? 0 : 1;
                last = id;
                counts[i][at]++;
            }
        }
        weigh(terms, counts, ids.size());
        return new TermVectors(terms, counts, ids.size());
    }

    /** The terms as numbers, in ascending order; a new term gets the next number. */
    private static int[] numbers(List<String> terms, Map<String, Integer> ids) {
        int[] numbers = new int[terms.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer next = ids.size();
            Integer known = ids.putIfAbsent(terms.get(i), next);
            numbers[i] = known == null ? next : known;
        }
        Arrays.sort(numbers);
        return numbers;
    }

    private static int[] different(int[] sorted) {
        int[] different = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                different[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(different, count);
    }

    /** The sentences as sets: every term weighs 1. */
    static TermVectors binary(Document document) {
        TermVectors vectors = of(document);
        double[][] ones = new double[vectors.size()][];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = new double[vectors.terms[i].length];
            Arrays.fill(ones[i], 1);
        }
        return new TermVectors(vectors.terms, ones, vectors.vocabulary);
    }

    private static void weigh(int[][] terms, double[][] counts, int vocabulary) {
        int[] sentencesWith = new int[vocabulary];
        for (int[] ids : terms) {
            for (int id : ids) {
                sentencesWith[id]++;
            }
        }
        // By the number of sentences that have a term: there are far fewer such numbers than terms, and logarithms are
        // slow.
        double[] rarity = new double[terms.length + 1];
        for (int i = 0; i < terms.length; i++) {
            double squares = 0;
            for (int j = 0; j < terms[i].length; j++) {
                int with = sentencesWith[terms[i][j]];
                if (rarity[with] == 0) {
                    // Counting one sentence too many keeps the weight of a term that every sentence has above zero.
                    rarity[with] = StrictMath.log((terms.length + 1.0) / with);
                }
                counts[i][j] *= rarity[with];
                squares += counts[i][j] * counts[i][j];
            }
            double norm = Math.sqrt(squares);
            for (int j = 0; norm > 0 && j < terms[i].length; j++) {
                counts[i][j] /= norm;
            }
        }
    }

    /** How many sentences there are. */
    int size() {
        return terms.length;
    }

    /** Cosine of each sentence with the sum of all: what the whole document speaks of. In [0, 1]. */
    double[] cosinesWithCentroid() {
        double[] centroid = new double[vocabulary];
        for (int i = 0; i < terms.length; i++) {
            for (int j = 0; j < terms[i].length; j++) {
                centroid[terms[i][j]] += weights[i][j];
            }
        }
        double norm = Math.sqrt(Arrays.stream(centroid).map(x -> x * x).sum());
        double[] cosines = new double[terms.length];
        for (int i = 0; norm > 0 && i < terms.length; i++) {
            for (int j = 0; j < terms[i].length; j++) {
                cosines[i] += weights[i][j] * centroid[terms[i][j]] / norm;
            }
        }
        return cosines;
    }

    /** The different terms of a sentence, as numbers below {@link #vocabulary}. */
    int[] termsOf(int sentence) {
        return terms[sentence];
    }

    /** The weights of the terms that {@link #termsOf} gives, in the same order. */
    double[] weightsOf(int sentence) {
        return weights[sentence];
    }

    /** How many different terms the document has. */
    int vocabulary() {
        return vocabulary;
    }
}
