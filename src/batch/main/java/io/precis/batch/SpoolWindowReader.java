package io.precis.batch;

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
 * Reads the spool in windows and gives its entries in their order, each with its digest under way; after a restart from where
 * the last commit was. Where other threads digest, they have the next window to work on while this one is written. The
 * digester, with the data of the languages that were met, is kept while the step is open.
 */
final class SpoolWindowReader implements ItemStreamReader<PendingDigest> {
    private static final String POSITION = "spool";

    private final RunPlan plan;
    private final @Nullable Executor threads;
    private @Nullable OpenSpool open;

    /** @param threads that digest; null where the thread that reads does so itself */
    SpoolWindowReader(RunPlan plan, @Nullable Executor threads) {
        this.plan = plan;
        this.threads = threads;
    }

    /** Whether a key of the step's context is this reader's. */
    static boolean isOwnKey(String key) {
        return key.equals(POSITION);
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            open = new OpenSpool(context.getLong(POSITION, 0));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public @Nullable PendingDigest read() {
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
    private final class OpenSpool {
        private final SpoolReader spool;
        private final Digester digester = new Digester(plan.digestOptions());
        private @Nullable DigestWindow current;
        private @Nullable DigestWindow following;
        /** Where the first entry that was not given yet begins. */
        private long position;

        OpenSpool(long position) throws IOException {
            this.position = position;
            spool = SpoolReader.open(plan.spool(), position);
        }

        @Nullable
        PendingDigest read() {
            if (current == null || current.isEmpty()) {
                if (current != null) {
                    // Windows of long articles are shorter than a chunk: no more than two of them are in memory
                    // undigested.
                    current.awaitAll();
                }
                current = following == null ? begin() : following;
                following = threads == null || current.isEmpty() ? null : begin();
            }
            if (current.isEmpty()) {
                return null;
            }
            PendingDigest next = current.next();
            position = next.end();
            return next;
        }

        private DigestWindow begin() {
            try {
                return DigestWindow.begin(
                        spool, plan.chunk(), digester::begin, threads == null ? Runnable::run : threads);
            } catch (IOException | RuntimeException e) {
                throw broken(e);
            }
        }

        void close() {
            if (following != null) {
                following.giveUp();
            }
            if (current != null) {
                current.giveUp();
            }
            try {
                spool.close();
            } catch (IOException e) {
                // It was only read.
            }
        }
    }

    private DigestFailure broken(Exception e) {
        return new DigestFailure.Resource(
                "what the run had read is missing or broken in " + plan.spool() + " (" + e.getMessage()
                        + "); begin the run anew with --fresh",
                e);
    }
}
