package io.precis.batch;

import io.precis.batch.report.ProcessedArticle;
import io.precis.batch.spool.SpoolReader;
import io.precis.digest.Digester;
import io.precis.failure.DigestFailure;
import io.precis.job.RunPlan;
import java.io.IOException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Gives the spool's articles digested, in the spool's order, after a restart from where the last commit was. Where there are
 * threads that digest, they do the next window of articles while this one is written. What languages need is kept while the step
 * is open.
 */
final class DigestedItemReader implements ItemStreamReader<ProcessedArticle> {
    private static final String POSITION = "spool";

    private final RunPlan plan;
    private final @Nullable Executor threads;
    private @Nullable Open open;

    /** @param threads that digest; null where the one that asks does */
    DigestedItemReader(RunPlan plan, @Nullable Executor threads) {
        this.plan = plan;
        this.threads = threads;
    }

    /** Whether a key of a step's context is this reader's. */
    static boolean isOwn(String key) {
        return key.equals(POSITION);
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            open = new Open(context.getLong(POSITION, 0));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public @Nullable ProcessedArticle read() {
        return open == null ? null : open.read();
    }

    @Override
    public void update(ExecutionContext context) {
        if (open != null) {
            context.putLong(POSITION, open.position);
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** The spool while the step is open. */
    private final class Open {
        private final SpoolReader reader;
        private final Digester digester = new Digester(plan.digestOptions());
        private @Nullable DigestWindow now;
        private @Nullable DigestWindow next;
        private long position;

        Open(long position) throws IOException {
            this.position = position;
            reader = SpoolReader.open(plan.spool(), position);
        }

        @Nullable
        ProcessedArticle read() {
            if (now == null || now.isEmpty()) {
                now = next == null ? begin() : next;
                next = threads == null || now.isEmpty() ? null : begin();
            }
            if (now.isEmpty()) {
                return null;
            }
            DigestWindow.Done done = now.next();
            position = done.end();
            return done.processed();
        }

        private DigestWindow begin() {
            try {
                return DigestWindow.begin(
                        reader, plan.chunk(), digester::begin, threads == null ? Runnable::run : threads);
            } catch (IOException | RuntimeException e) {
                throw broken(e);
            }
        }

        void close() {
            if (next != null) {
                next.giveUp();
            }
            if (now != null) {
                now.giveUp();
            }
            try {
                reader.close();
            } catch (IOException e) {
                // It was only read.
            }
        }
    }

    private DigestFailure broken(Exception e) {
        if (e instanceof DigestFailure known) {
            return known;
        }
        return new DigestFailure.Resource(
                "what the run had read is missing or broken in " + plan.spool() + " (" + e.getMessage()
                        + "); begin the run anew with --fresh",
                e);
    }
}
