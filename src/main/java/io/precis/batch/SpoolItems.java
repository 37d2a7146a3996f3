package io.precis.batch;

import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Gives the spool's entries to the step that digests, after a restart from where the last commit was. */
final class SpoolItems implements ItemStreamReader<Collected> {
    private static final String POSITION = "spool";

    private final Path spool;
    private @Nullable SpoolReader reader;

    SpoolItems(Path spool) {
        this.spool = spool;
    }

    /** Whether a key of a step's context is this reader's. */
    static boolean isOwn(String key) {
        return key.equals(POSITION);
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            reader = SpoolReader.open(spool, context.getLong(POSITION, 0));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public @Nullable Collected read() {
        try {
            return reader == null ? null : reader.next();
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    @Override
    public void update(ExecutionContext context) {
        if (reader != null) {
            context.putLong(POSITION, reader.position());
        }
    }

    @Override
    public void close() {
        try {
            if (reader != null) {
                reader.close();
                reader = null;
            }
        } catch (IOException e) {
            // It was only read.
        }
    }

    private DigestFailure broken(Exception e) {
        return new DigestFailure.Resource(
                "what the run had read is missing or broken in " + spool + " (" + e.getMessage()
                        + "); begin the run anew with --fresh",
                e);
    }
}
