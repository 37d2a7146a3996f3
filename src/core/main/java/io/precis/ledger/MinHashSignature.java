package io.precis.ledger;

import java.util.Arrays;

/**
 * A text's MinHash signature (A. Broder: On the resemblance and containment of documents, 1997): of each of 120 orders of
 * all runs of three words the least, cut to one byte (P. Li, C. König: b-Bit Minwise Hashing, 2010).
 */
public final class MinHashSignature {
    /** How many bytes a signature has. */
    public static final int LENGTH = 120;

    /** Runs of words below which two texts may look alike by chance. */
    private static final int FEWEST = 10;

    private static final long[] FACTORS = factors();

    private MinHashSignature() {}

    /** The signature; empty of a text too short to be like another. */
    public static byte[] of(String text) {
        long[] shingles = WordShingles.of(text);
        if (shingles.length < FEWEST) {
            return new byte[0];
        }
        long[] least = new long[LENGTH];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < LENGTH; i++) {
                // The high bits of a product by an odd number are as good as a hash of its own.
                long order = (shingle * FACTORS[i] ^ shingle >>> 29) >>> 1;
                least[i] = Math.min(least[i], order);
            }
        }
        byte[] signature = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            signature[i] = (byte) StableHash.mix(least[i]);
        }
        return signature;
    }

    /**
     * How like each other two texts are: an estimate of the share of runs of three words that they have in common, 0 to 1,
     * within .09 in 95 of 100 cases; 0 where one has no signature.
     */
    public static double similarity(byte[] one, byte[] other) {
        if (one.length != LENGTH || other.length != LENGTH) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < LENGTH; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        // One in 256 bytes is the same by chance.
        double share = (double) same / LENGTH;
        return Math.max(0, (share - 1.0 / 256) / (1 - 1.0 / 256));
    }

    private static long[] factors() {
        long[] factors = new long[LENGTH];
        long seed = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < LENGTH; i++) {
            seed = StableHash.mix(seed + i + 1);
            factors[i] = seed | 1;
        }
        return factors;
    }
}
