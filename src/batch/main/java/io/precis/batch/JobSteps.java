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
 * The steps of a run: collect what is to be digested into the spool, digest it in chunks, publish the results. A step that
 * was done is not done again.
 */
final class JobSteps {
    static final String COLLECT = "collect";
    static final String DIGEST = "digest";

    private final RunPlan plan;
    private final JobDatabase database;
    private final @Nullable RunRetry retry;

    /** @param retry what is tried once more; null for a run of everything */
    JobSteps(RunPlan plan, JobDatabase database, @Nullable RunRetry retry) {
        this.plan = plan;
        this.database = database;
        this.retry = retry;
    }

    /** @param stop asked before every article */
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
     * The step that digests.
     *
     * @param threads that do; unused where the job has but one, the one that reads and writes
     * @param stop asked after every chunk
     */
    Step digest(ExecutorService threads, RunProgress progress, BooleanSupplier stop) {
        return new ChunkOrientedStepBuilder<ProcessedArticle, ProcessedArticle>(DIGEST, database.jobs(), plan.chunk())
                .reader(new DigestedItemReader(plan, others(threads)))
                .writer(new OutcomeWriter(plan, progress, retry == null ? null : retry::taken))
                .transactionManager(database.transactions())
                .interruptionPolicy(execution -> stopIfAsked(execution, stop))
                .build();
    }

    /** Those that work beside the one that reads and writes; null where that one is alone. */
    private @Nullable Executor others(ExecutorService threads) {
        return plan.job().work().threads() == 1 ? null : threads;
    }

    /** An exception, which the policy's contract names, would end the step as if the input ended here. */
    private static void stopIfAsked(StepExecution step, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            step.setTerminateOnly();
        }
    }

    /**
     * The step that moves the results into place and enters the night in the ledger.
     *
     * @param threads as for {@link #digest}
     * @param report makes the report of what is done
     */
    Step publish(ExecutorService threads, Function<AttemptProgress, RunReport> report) {
        return new StepBuilder("publish", database.jobs())
                .tasklet(
                        (contribution, context) -> {
                            // A file moved into place cannot be continued: the step before must be known to be done.
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

    /** What the digesting step of a run has kept. */
    static ExecutionContext digested(JobRepository jobs, JobInstance run) {
        StepExecution step = jobs.getLastStepExecution(run, DIGEST);
        return Objects.requireNonNull(step, "comes before the one that asks").getExecutionContext();
    }

    /** The night is in the ledger with everything it digested. */
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
