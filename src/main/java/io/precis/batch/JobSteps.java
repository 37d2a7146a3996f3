package io.precis.batch;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.digest.Digester;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.support.TaskExecutorAdapter;

/**
 * The steps of a run: collect what is to be digested into the spool, digest it in chunks, publish the results. A step that
 * was done is not done again.
 */
final class JobSteps {
    static final String COLLECT = "collect";
    static final String DIGEST = "digest";
    private static final int CHUNK = 100;

    private final RunPlan plan;
    private final JobDatabase database;

    JobSteps(RunPlan plan, JobDatabase database) {
        this.plan = plan;
        this.database = database;
    }

    Step collect() {
        return new StepBuilder(COLLECT, database.jobs())
                .tasklet(
                        (contribution, context) -> {
                            SourceCounts counts = collected();
                            counts.saveIn(contribution.getStepExecution().getExecutionContext());
                            return RepeatStatus.FINISHED;
                        },
                        database.transactions())
                .build();
    }

    private SourceCounts collected() {
        try (EntryStream inputs = new EntryStream(plan, database.feeds(plan))) {
            return new Collector(plan, database.ledger(plan)).collect(inputs, plan.spool());
        }
    }

    /**
     * The step that digests.
     *
     * @param threads that do, or null for the one that reads and writes
     * @param stop asked after every chunk
     */
    Step digest(ExecutorService threads, RunProgress progress, BooleanSupplier stop) {
        Digester digester = new Digester(plan.digestOptions());
        ChunkOrientedStepBuilder<Collected, Processed> step = new ChunkOrientedStepBuilder<Collected, Processed>(
                        DIGEST, database.jobs(), CHUNK)
                .reader(new SpoolItems(plan.spool()))
                .processor(collected -> processed(digester, collected))
                .writer(new OutcomeWriter(plan, progress))
                .transactionManager(database.transactions())
                .interruptionPolicy(execution -> stopIfAsked(execution, stop));
        return plan.job().threads() == 1
                ? step.build()
                : step.taskExecutor(new TaskExecutorAdapter(threads)).build();
    }

    private static Processed processed(Digester digester, Collected collected) {
        if (!(collected.entry() instanceof Article article)) {
            return new Processed((Rejection) collected.entry(), collected.source(), 0);
        }
        long began = System.nanoTime();
        Outcome outcome = digester.digest(article);
        Outcome whole = outcome instanceof Digest digest ? digest.among(collected.duplicates(), null) : outcome;
        return new Processed(whole, collected.source(), System.nanoTime() - began);
    }

    /** An exception, which the policy's contract names, would end the step as if the input ended here. */
    private static void stopIfAsked(StepExecution step, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            step.setTerminateOnly();
        }
    }

    /** @param report makes the report of what is done */
    Step publish(Function<Done, RunReport> report) {
        return new StepBuilder("publish", database.jobs())
                .tasklet(
                        (contribution, context) -> {
                            // A file moved into place cannot be continued: the step before must be known to be done.
                            database.force();
                            JobInstance run = contribution
                                    .getStepExecution()
                                    .getJobExecution()
                                    .getJobInstance();
                            StepExecution digested = database.jobs().getLastStepExecution(run, DIGEST);
                            OutcomeWriter.publish(
                                    plan,
                                    Objects.requireNonNull(digested, "comes before")
                                            .getExecutionContext());
                            enter();
                            Files.deleteIfExists(plan.folder().resolve(Notices.FAILURE));
                            RunFile.write(report.apply(Done.of(database.jobs(), run)));
                            return RepeatStatus.FINISHED;
                        },
                        database.transactions())
                .build();
    }

    /** The night is in the ledger with everything it digested. */
    private void enter() throws IOException {
        if (Files.exists(plan.spool())) {
            LedgerTable ledger = database.ledger(plan);
            try (LedgerLines lines = LedgerLines.of(plan, ledger)) {
                ledger.enter(plan.date(), lines);
            }
            database.feeds(plan).ended(plan.date());
        }
    }
}
