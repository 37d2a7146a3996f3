package io.precis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/**
 * Limits on what work costs, by the CPU time of the thread that does it: a clock on the wall would also measure what else
 * the machine does.
 */
public final class CpuTime {
    /** How much longer the longer work is. */
    public static final int TIMES = 16;

    /**
     * What the longer work may cost at most, as often as the shorter one. Linear work costs 16 times as much, work of n log n
     * some 20 times, that of n times the root of n 64 times, and quadratic work 256 times.
     */
    private static final double MOST_TIMES = 48;

    private static final int SHORT_RUNS = 5;
    private static final int ATTEMPTS = 3;

    private CpuTime() {}

    /**
     * Fails unless work grows about as its input does.
     *
     * @param name of the work, for the message
     * @param little the work
     * @param much the same work on an input {@link #TIMES} as long
     */
    public static void assertLinear(String name, Executable little, Executable much) {
        double least = Double.MAX_VALUE;
        // Once more where it seems too much: the compiler may have worked in this thread.
        for (int attempt = 0; attempt < ATTEMPTS && least > MOST_TIMES; attempt++) {
            long[] brief = new long[SHORT_RUNS];
            for (int i = 0; i < brief.length; i++) {
                brief[i] = nanoseconds(little);
            }
            Arrays.sort(brief);
            least = Math.min(least, (double) nanoseconds(much) / Math.max(1, brief[brief.length / 2]));
        }
        double seen = least;
        assertTrue(
                seen <= MOST_TIMES,
                () -> String.format(
                        Locale.ROOT,
                        "%s: %d times the input took %.1f times as long, expected at most %.0f",
                        name,
                        TIMES,
                        seen,
                        MOST_TIMES));
    }

    /**
     * Fails if work costs more than a limit that is so far above the usual that only an endless or exploding one meets it.
     *
     * @param name of the work, for the message
     */
    public static void assertWithin(Duration limit, String name, Executable work) {
        long cost = nanoseconds(work);
        assertTrue(cost <= limit.toNanos(), () -> name + " took " + Duration.ofNanos(cost) + " of CPU time");
    }

    private static long nanoseconds(Executable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Assertions.assertDoesNotThrow(work);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
