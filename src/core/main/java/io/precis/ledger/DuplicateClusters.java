package io.precis.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts articles together that say the same in nearly the same words, and of each such cluster keeps the fullest, the
 * earliest among equals. What earlier nights kept comes first and stays. Not for threads to share.
 *
 * @param <T> what an article is known by
 */
public final class DuplicateClusters<T> {
    private final SimilarTexts texts;
    private final List<Cluster<T>> clusters = new ArrayList<>();
    private final Map<Long, Integer> byContent = new HashMap<>();

    /** @param least similarity from which on two articles say the same */
    public DuplicateClusters(double least) {
        texts = new SimilarTexts(least);
    }

    /** One cluster: its kept member, and what is left out for its sake. */
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

    /** An article that is left out, and how like the kept one it is. */
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
        int like = same == null ? texts.find(signature) : same;
        if (like < 0) {
            byContent.put(content, clusters.size());
            texts.add(signature);
            clusters.add(new Cluster<>(false, article, signature, length));
            return;
        }
        byContent.putIfAbsent(content, like);
        Cluster<T> cluster = clusters.get(like);
        Candidate<T> loser = new Candidate<>(article, signature);
        if (!cluster.isOld && length > cluster.length) {
            loser = new Candidate<>(cluster.kept, cluster.signature);
            cluster.kept = article;
            cluster.signature = signature;
            cluster.length = length;
        }
        cluster.left.add(new Member<>(loser.article(), similarity(loser.signature(), cluster.signature)));
    }

    /** Whether an article with this text would go to a cluster that is there. */
    public boolean holdsLike(long content, byte[] signature) {
        return byContent.containsKey(content) || texts.find(signature) >= 0;
    }

    private static double similarity(byte[] one, byte[] other) {
        // Only the same text has no signature and a cluster all the same.
        return one.length == 0 ? 1 : MinHashSignature.similarity(one, other);
    }

    /** Tells of every cluster with more than one article, in the order of its first. */
    public void forEach(Taker<T> taker) {
        for (Cluster<T> cluster : clusters) {
            if (!cluster.left.isEmpty()) {
                taker.take(cluster.kept, cluster.isOld, List.copyOf(cluster.left));
            }
        }
    }

    /** Hears of clusters. */
    public interface Taker<T> {
        /** A cluster: what is kept, whether an earlier night did so, and what is left out. */
        void take(T kept, boolean isOld, List<Member<T>> left);
    }
}
