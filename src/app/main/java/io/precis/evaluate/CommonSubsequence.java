package io.precis.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The length of the longest common subsequence of two lists of tokens, computed for 64 tokens at a time (Hyyrö, "Bit-Parallel LCS-length
 * Computation Revisited", 2004).
 */
final class CommonSubsequence {
    private CommonSubsequence() {}

    /** The length. The time grows as the product of the lengths of the two lists, divided by 64. */
    static int length(List<String> a, List<String> b) {
        int words = (a.size() + 63) / 64;
        Map<String, long[]> places = new HashMap<>();
        for (int i = 0; i < a.size(); i++) {
            places.computeIfAbsent(a.get(i), token -> new long[words])[i / 64] |= 1L << (i % 64);
        }
        long[] zeros = new long[words];
        long[] open = new long[words];
        Arrays.fill(open, -1L);
        for (String token : b) {
            advance(open, places.getOrDefault(token, zeros));
        }
        int closed = 0;
        for (int i = 0; i < a.size(); i++) {
            closed += (open[i / 64] >>> (i % 64) & 1) == 0 ? 1 : 0;
        }
        return closed;
    }

    /** {@code open = (open + (open & places)) | (open & ~places)}, over all words of 64 bits, with carry. */
    private static void advance(long[] open, long[] places) {
        long carry = 0;
        for (int w = 0; w < open.length; w++) {
            long matched = open[w] & places[w];
            long sum = open[w] + matched;
            long overflow = Long.compareUnsigned(sum, open[w]) < 0 ? 1 : 0;
            long carried = sum + carry;
            overflow += carry == 1 && carried == 0 ? 1 : 0;
            open[w] = carried | (open[w] & ~places[w]);
            carry = overflow;
        }
    }
}
