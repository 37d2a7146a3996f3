package io.precis.score;

import java.util.Arrays;

/**
 * How often a walker over the graph, who follows an edge by its weight and now and then jumps anywhere, is at each
 * sentence (Brin, Page, "The Anatomy of a Large-Scale Hypertextual Web Search Engine", 1998).
 */
final class PageRank {
    /** The sum of the changes of all ranks in one step from which on they count as settled. */
    private static final double SMALLEST_CHANGE = 1e-10;

    private static final int MOST_STEPS = 500;

    private final SimilarityGraph graph;
    private final double follow;
    private final double loop;

    /**
     * @param follow the chance to follow an edge, in (0, 1)
     * @param loop the weight of an edge from each sentence to itself, 0 for none
     */
    PageRank(SimilarityGraph graph, double follow, double loop) {
        this.graph = graph;
        this.follow = follow;
        this.loop = loop;
    }

    /** The ranks relative to the highest, in (0, 1]; by power iteration, until they no longer change. */
    double[] relative() {
        int size = graph.size();
        double[] ranks = new double[size];
        Arrays.fill(ranks, 1.0 / size);
        double change = 1;
        for (int step = 0; step < MOST_STEPS && change > SMALLEST_CHANGE; step++) {
            double[] next = step(ranks);
            change = 0;
            for (int i = 0; i < size; i++) {
                change += Math.abs(next[i] - ranks[i]);
            }
            ranks = next;
        }
        double most = Arrays.stream(ranks).max().orElse(1);
        return Arrays.stream(ranks).map(rank -> rank / most).toArray();
    }

    private double[] step(double[] ranks) {
        double[] next = new double[ranks.length];
        Arrays.fill(next, (1 - follow) / ranks.length);
        for (int i = 0; i < ranks.length; i++) {
            int[] neighbours = graph.neighbours(i);
            double[] weights = graph.weights(i);
            double all = loop + Arrays.stream(weights).sum();
            if (all > 0) {
                next[i] += follow * ranks[i] * loop / all;
                for (int j = 0; j < neighbours.length; j++) {
                    next[neighbours[j]] += follow * ranks[i] * weights[j] / all;
                }
            }
        }
        return next;
    }
}
