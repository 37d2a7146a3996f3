package io.precis.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Clusters articles that say the same in nearly the same words. Of each cluster the longest article is kept, the earliest
 * among equals; an article that an earlier night kept stays the kept one. Add the articles of earlier nights first. Not for
 * threads to share.
 *
 * @param <T> stands for an article
 */
public final class DuplicateClusters<T> {
    private final SimilarTexts texts;
    private final List<Cluster<T>> clusters = new ArrayList<>();
    private final Map<Long, Integer> byContent = new HashMap<>();

    /** @param least similarity, above 0 to 1, of two articles that say the same */
    public DuplicateClusters(double least) {
        texts = new SimilarTexts(least);
    }

    /** One cluster: the article that is kept, and those that are left out. */
    private static final class Cluster<T> {
        private final boolean isOld;
        private T kept;
        private byte[] signature;
        private int length;
        private final List<Member<T>> left = new ArrayList<>();

        Cluster(boolean isOld, T kept, byte[] signature, int length) {
            this.isOld = isOld;
            this.kept = kept;
            this.signature = signature;
            this.length = length;
        }
    }

    /** An article that is left out, and its similarity to the kept one, 0 to 1. */
    public record Member<T>(T article, double similarity) {}

    private record Candidate<T>(T article, byte[] signature) {}

    /** Adds an article that an earlier night kept. */
    public void addOld(T article, byte[] signature) {
        texts.add(signature);
        clusters.add(new Cluster<>(true, article, signature, 0));
    }

    /**
     * Adds an article of this night.
     *
     * @param content hash of its text, the same only for the same text
     * @param length of its text
     */
    public void add(T article, long content, byte[] signature, int length) {
        Integer same = byContent.get(content);
        int number = same == null ? texts.find(signature) : same;
        if (number < 0) {
            byContent.put(content, clusters.size());
            texts.add(signature);
            clusters.add(new Cluster<>(false, article, signature, length));
            return;
        }
        byContent.putIfAbsent(content, number);
        Cluster<T> cluster = clusters.get(number);
        Candidate<T> loser = new Candidate<>(article, signature);
        if (!cluster.isOld && length > cluster.length) {
            loser = new Candidate<>(cluster.kept, cluster.signature);
            cluster.kept = article;
            cluster.signature = signature;
            cluster.length = length;
        }
        cluster.left.add(new Member<>(loser.article(), similarity(loser.signature(), cluster.signature)));
    }

    /** Whether an article with this content and signature would join an existing cluster. */
    public boolean holdsLike(long content, byte[] signature) {
        return byContent.containsKey(content) || texts.find(signature) >= 0;
    }

    private static double similarity(byte[] one, byte[] other) {
        // A text too short for a signature is in a cluster only because another has the same content.
        return one.length == 0 ? 1 : MinHashSignature.similarity(one, other);
    }

    /** Gives every cluster of more than one article, in the order of their first articles. */
    public void forEach(Taker<T> taker) {
        for (Cluster<T> cluster : clusters) {
            if (!cluster.left.isEmpty()) {
                taker.take(cluster.kept, cluster.isOld, List.copyOf(cluster.left));
            }
        }
    }

    /** Receives clusters. */
    public interface Taker<T> {
        /** A cluster: what is kept, whether an earlier night did so, and what is left out. */
        void take(T kept, boolean isOld, List<Member<T>> left);
    }
}
