package io.precis.batch.report;

import io.precis.write.LeftOutArticle;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** How many articles of each of the job's inputs were read, and how many of them are left out as seen or as duplicates. */
public final class SourceCounts {
    private static final String READ = "source.read.";
    private static final String SEEN = "source.seen.";
    private static final String DUPLICATE = "source.duplicate.";

    private final long[] read;
    private final long[] seen;
    private final long[] duplicate;

    public SourceCounts(int sources) {
        read = new long[sources];
        seen = new long[sources];
        duplicate = new long[sources];
    }

    public static SourceCounts of(ExecutionContext context, int sources) {
        SourceCounts counts = new SourceCounts(sources);
        for (int i = 0; i < sources; i++) {
            counts.read[i] = context.getLong(READ + i, 0);
            counts.seen[i] = context.getLong(SEEN + i, 0);
            counts.duplicate[i] = context.getLong(DUPLICATE + i, 0);
        }
        return counts;
    }

    public void saveIn(ExecutionContext context) {
        for (int i = 0; i < read.length; i++) {
            context.putLong(READ + i, read[i]);
            context.putLong(SEEN + i, seen[i]);
            context.putLong(DUPLICATE + i, duplicate[i]);
        }
    }

    /**
     * The counts of a run and its retry together, where these are the counts of the retry.
     *
     * @param before the counts of the run
     * @param digested what the run digested; what it rejected is read again by the retry
     */
    public SourceCounts after(SourceCounts before, OutcomeTally digested) {
        SourceCounts all = new SourceCounts(read.length);
        for (int i = 0; i < read.length; i++) {
            all.seen[i] = before.seen[i];
            all.duplicate[i] = before.duplicate[i];
            all.read[i] = digested.ofSource(i) + before.seen[i] + before.duplicate[i] + read[i];
        }
        return all;
    }

    public void read(int source) {
        read[source]++;
    }

    public void leftOut(int source, LeftOutArticle.Reason reason) {
        (reason == LeftOutArticle.Reason.SEEN ? seen : duplicate)[source]++;
    }

    public long ofRead(int source) {
        return read[source];
    }

    public long ofSeen(int source) {
        return seen[source];
    }

    public long ofDuplicate(int source) {
        return duplicate[source];
    }
}
