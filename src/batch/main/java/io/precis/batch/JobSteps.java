package io.precis.batch;

import io.precis.batch.collect.Collector;
import io.precis.batch.collect.EntryStream;
import io.precis.batch.collect.LedgerLines;
import io.precis.batch.publish.EditionPublisher;
import io.precis.batch.publish.OutcomeWriter;
import io.precis.batch.report.ProcessedArticle;
import io.precis.batch.report.RunFile;
import io.precis.batch.report.RunProgress;
import io.precis.batch.report.RunReport;
import io.precis.batch.report.SourceCounts;
import io.precis.batch.store.JobDatabase;
import io.precis.batch.store.LedgerTable;
import io.precis.job.OutputFolder;
import io.precis.job.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The three steps of a run: <i>collect</i> reads all inputs into the spool, <i>digest</i> reads the spool, digests and writes
 * in chunks, <i>publish</i> moves the results into place. A step that was completed is skipped when the run is resumed.
 */
final class JobSteps {
    static final String COLLECT = "collect";
    static final String DIGEST = "digest";
    private static final String PUBLISH = "publish";

    private final RunPlan plan;
    private final JobDatabase database;
    private final @Nullable RunRetry retry;

    /** @param retry what is tried once more; null for a run of everything */
    JobSteps(RunPlan plan, JobDatabase database, @Nullable RunRetry retry) {
        this.plan = plan;
        this.database = database;
        this.retry = retry;
    }

    /**
     * The step that reads all inputs.
     *
     * @param stop asked before every article
     */
    Step collect(BooleanSupplier stop) {
        return new StepBuilder(COLLECT, database.jobs())
                .tasklet(
                        (contribution, context) -> {
                            SourceCounts counts = collected(stop);
                            counts.saveIn(contribution.getStepExecution().getExecutionContext());
                            return RepeatStatus.FINISHED;
                        },
                        database.transactions())
                .build();
    }

    private SourceCounts collected(BooleanSupplier stop) {
        RunPlan read = retry == null ? plan : retry.narrowed();
        try (EntryStream inputs = new EntryStream(read, database.feeds(plan))) {
            SourceCounts counts = new Collector(read, database.ledger(plan), retry).collect(inputs, plan.spool(), stop);
            return retry == null ? counts : retry.counts(counts);
        }
    }

    /**
     * The step that digests: a reader, a processor and a writer, committed after each chunk of {@link RunPlan#chunk} articles.
     *
     * <p>The processor only waits. By then the digest of an article is under way, since the reader takes the articles of a
     * whole window from the spool, and starts digesting them language by language ({@link DigestWindow}). A processor that did
     * the work itself would see one article at a time, in the order of the spool, and nothing would be digested while a chunk
     * is written; both cost time (docs/decisions/0017).
     *
     * @param threads that digest; unused where the job has one thread, which then reads, digests and writes
     * @param stop asked after every chunk
     */
    Step digest(ExecutorService threads, RunProgress progress, BooleanSupplier stop) {
        return new ChunkOrientedStepBuilder<PendingDigest, ProcessedArticle>(DIGEST, database.jobs(), plan.chunk())
                .reader(new SpoolWindowReader(plan, others(threads)))
                .processor(PendingDigest::await)
                .writer(new OutcomeWriter(plan, progress, retry == null ? null : retry::takeUp))
                .transactionManager(database.transactions())
                .interruptionPolicy(execution -> stopIfAsked(execution, stop))
                .build();
    }

    /** The threads beside the one that reads and writes; null where the job has only that one. */
    private @Nullable Executor others(ExecutorService threads) {
        return plan.job().work().threads() == 1 ? null : threads;
    }

    /**
     * Marks the step as to be terminated. The interruption policy's contract names an exception instead, but Spring Batch 6.0
     * would take it for the end of the input.
     */
    private static void stopIfAsked(StepExecution step, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            step.setTerminateOnly();
        }
    }

    /**
     * The step that moves the results into place and enters the night's articles in the ledger.
     *
     * @param threads as for {@link #digest}
     * @param report makes the report of what was done
     */
    Step publish(ExecutorService threads, Function<AttemptProgress, RunReport> report) {
        return new StepBuilder(PUBLISH, database.jobs())
                .tasklet(
                        (contribution, context) -> {
                            // A file that was moved into place cannot be continued: the database must know by then that
                            // the
                            // digesting step is completed.
                            database.force();
                            JobInstance run = contribution
                                    .getStepExecution()
                                    .getJobExecution()
                                    .getJobInstance();
                            ExecutionContext digested = digested(database.jobs(), run);
                            OutcomeWriter.publish(plan, digested);
                            Duration edition = EditionPublisher.publish(plan, OutcomeWriter.digests(digested));
                            enter(others(threads));
                            Files.deleteIfExists(plan.folder().resolve(OutputFolder.FAILURE_FILE));
                            RunFile.write(report.apply(
                                    AttemptProgress.of(database.jobs(), run).with("edition", edition)));
                            return RepeatStatus.FINISHED;
                        },
                        database.transactions())
                .build();
    }

    /** The context that the digesting step of a run has saved. */
    static ExecutionContext digested(JobRepository jobs, JobInstance run) {
        StepExecution step = jobs.getLastStepExecution(run, DIGEST);
        return Objects.requireNonNull(step, "the digesting step has begun").getExecutionContext();
    }

    /** Enters everything the night digested in the ledger. */
    private void enter(@Nullable Executor others) throws IOException {
        if (Files.exists(plan.spool())) {
            LedgerTable ledger = database.ledger(plan);
            try (LedgerLines lines = LedgerLines.of(plan, ledger, others == null ? Runnable::run : others)) {
                ledger.enter(plan.date(), lines, retry != null);
            }
            database.feeds(plan).ended(plan.date());
        }
    }
}
