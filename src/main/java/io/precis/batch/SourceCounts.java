package io.precis.batch;

import io.precis.article.LeftOut;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** How many articles of each source were read, and how many of them are not digested since they are known. */
final class SourceCounts {
    private static final String READ = "source.read.";
    private static final String SEEN = "source.seen.";
    private static final String DUPLICATE = "source.duplicate.";

    private final long[] read;
    private final long[] seen;
    private final long[] duplicate;

    SourceCounts(int sources) {
        read = new long[sources];
        seen = new long[sources];
        duplicate = new long[sources];
    }

    static SourceCounts of(ExecutionContext context, int sources) {
        SourceCounts counts = new SourceCounts(sources);
        for (int i = 0; i < sources; i++) {
            counts.read[i] = context.getLong(READ + i, 0);
            counts.seen[i] = context.getLong(SEEN + i, 0);
            counts.duplicate[i] = context.getLong(DUPLICATE + i, 0);
        }
        return counts;
    }

    void saveIn(ExecutionContext context) {
        for (int i = 0; i < read.length; i++) {
            context.putLong(READ + i, read[i]);
            context.putLong(SEEN + i, seen[i]);
            context.putLong(DUPLICATE + i, duplicate[i]);
        }
    }

    /** These counts of what is read again, after those of the run that rejected it. */
    SourceCounts after(SourceCounts before, Tally digested) {
        SourceCounts all = new SourceCounts(read.length);
        for (int i = 0; i < read.length; i++) {
            all.seen[i] = before.seen[i];
            all.duplicate[i] = before.duplicate[i];
            all.read[i] = digested.ofSource(i) + before.seen[i] + before.duplicate[i] + read[i];
        }
        return all;
    }

    void read(int source) {
        read[source]++;
    }

    void leftOut(int source, LeftOut.Reason reason) {
        (reason == LeftOut.Reason.SEEN ? seen : duplicate)[source]++;
    }

    long ofRead(int source) {
        return read[source];
    }

    long ofSeen(int source) {
        return seen[source];
    }

    long ofDuplicate(int source) {
        return duplicate[source];
    }
}
