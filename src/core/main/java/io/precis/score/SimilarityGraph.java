package io.precis.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of a document, joined where they have terms in common: an undirected graph without loops.
 *
 * <p>Pairs are found through an index of the terms. A term of more than {@value #MOST_SENTENCES} sentences joins none,
 * so that the work is linear in the length of the document; such a term tells almost nothing, and documents of up to
 * {@value #MOST_SENTENCES} sentences are not affected.
 */
final class SimilarityGraph {
    private static final int MOST_SENTENCES = 100;

    private final int[][] neighbours;
    private final double[][] weights;

    /** The weight of an edge. */
    interface Weight {
        /**
         * @param common the sum of the products of the weights of the terms both have
         * @return 0 for no edge
         */
        double of(int sentence, int other, double common);
    }

    SimilarityGraph(TermVectors vectors, Weight weight) {
        int size = vectors.size();
        neighbours = new int[size][];
        weights = new double[size][];
        List<List<int[]>> index = index(vectors);
        double[] common = new double[size];
        for (int i = 0; i < size; i++) {
            int[] touched = accumulate(vectors, index, i, common);
            keep(i, touched, common, weight);
        }
    }

    private static List<List<int[]>> index(TermVectors vectors) {
        List<List<int[]>> index = new ArrayList<>();
        for (int term = 0; term < vectors.vocabulary(); term++) {
            index.add(new ArrayList<>(2));
        }
        for (int i = 0; i < vectors.size(); i++) {
            int[] terms = vectors.termsOf(i);
            for (int j = 0; j < terms.length; j++) {
                index.get(terms[j]).add(new int[] {i, j});
            }
        }
        return index;
    }

    /**
     * Adds up, in {@code common}, what every other sentence has in common with this one; gives the indexes of those that
     * have anything.
     */
    private static int[] accumulate(TermVectors vectors, List<List<int[]>> index, int sentence, double[] common) {
        int[] terms = vectors.termsOf(sentence);
        double[] own = vectors.weightsOf(sentence);
        int[] touched = new int[16];
        int count = 0;
        for (int j = 0; j < terms.length; j++) {
            List<int[]> places = index.get(terms[j]);
            for (int[] place : places.size() > MOST_SENTENCES ? List.<int[]>of() : places) {
                if (place[0] != sentence) {
                    if (common[place[0]] == 0) {
                        touched = count == touched.length ? Arrays.copyOf(touched, 2 * count) : touched;
                        touched[count++] = place[0];
                    }
                    common[place[0]] += own[j] * vectors.weightsOf(place[0])[place[1]];
                }
            }
        }
        return Arrays.copyOf(touched, count);
    }

    private void keep(int sentence, int[] touched, double[] common, Weight weight) {
        Arrays.sort(touched);
        int[] kept = new int[touched.length];
        double[] how = new double[touched.length];
        int count = 0;
        for (int other : touched) {
            double value = weight.of(sentence, other, common[other]);
            common[other] = 0;
            if (value > 0) {
                kept[count] = other;
                how[count++] = value;
            }
        }
        neighbours[sentence] = Arrays.copyOf(kept, count);
        weights[sentence] = Arrays.copyOf(how, count);
    }

    int size() {
        return neighbours.length;
    }

    int[] neighbours(int sentence) {
        return neighbours[sentence];
    }

    double[] weights(int sentence) {
        return weights[sentence];
    }
}
