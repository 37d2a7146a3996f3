package io.precis.batch.report;

import io.precis.article.LeftOutArticle;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** How many articles of each source were read, and how many of them are not digested since they are known. */
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

    /** These counts of what is read again, after those of the run that rejected it. */
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
