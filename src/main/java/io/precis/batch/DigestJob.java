package io.precis.batch;

import io.precis.article.Article;
import io.precis.article.Entry;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.digest.Digester;
import io.precis.failure.DigestFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The batch job: a step that reads, digests and writes in chunks, and a step that moves the results into place.
 *
 * <p>A run is known by job and date. Killed at any moment, it goes on where it committed, and its results are byte for
 * byte those of an unbroken run. A finished one is not run again, unless afresh.
 */
public final class DigestJob {
    private static final int CHUNK = 100;
    static final String STEP = "digest";

    private RunPlan plan;
    private final RunProgress progress;
    private final AtomicBoolean stop = new AtomicBoolean();

    /** A job that will run as planned and tell {@code progress} how it gets on. */
    DigestJob(RunPlan plan, RunProgress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /** Asks the run to stop after the chunk it is at; {@link #run} then ends in an interruption. */
    void stop() {
        stop.set(true);
    }

    /**
     * Runs, resumes, or finds the run finished.
     *
     * @param fresh to begin anew whatever there is
     * @throws DigestFailure when the run cannot begin or go on
     */
    RunReport run(boolean fresh) {
        Instant started = Instant.now();
        try (JobDatabase database = JobDatabase.open(plan.job().folder().fixed())) {
            TaskExecutorJobOperator operator = operator(database);
            Attempts attempts = new Attempts(database.jobs(), plan);
            JobParameters parameters = attempts.current(fresh);
            JobExecution last = attempts.last(parameters);
            if (last == null) {
                attempts.forget(parameters);
            } else if (last.getStatus() == BatchStatus.COMPLETED) {
                return report(attempts.tally(parameters), started, 0, RunReport.State.FINISHED_BEFORE);
            }
            long before = attempts.tally(parameters).read();
            if (last != null) {
                plan = plan.begunAs(last.getJobParameters().getString(Attempts.ORIGIN));
                Attempts.requireSame(last, plan);
                if (last.getStatus().isRunning()) {
                    // Nobody runs it, since we hold the lock: its process was killed.
                    operator.recover(last);
                }
            }
            JobExecution execution = operator.start(job(database, started, before), parameters);
            requireCompleted(execution);
            return report(attempts.tally(parameters), started, before, RunReport.State.FINISHED);
        } catch (JobExecutionException e) {
            throw new DigestFailure.Resource("the run cannot be started (" + e.getMessage() + ")", e);
        } catch (DataAccessException | TransactionException e) {
            throw JobDatabase.brokenBelow(plan.job().folder().fixed(), e);
        }
    }

    private Job job(JobDatabase database, Instant started, long before) {
        return new JobBuilder(plan.job().name(), database.jobs())
                .start(digest(database))
                .next(publish(database, started, before))
                .build();
    }

    private Step digest(JobDatabase database) {
        Digester digester = new Digester(plan.digestOptions());
        return new ChunkOrientedStepBuilder<Entry, Outcome>(STEP, database.jobs(), CHUNK)
                .reader(new EntryReader(plan.files()))
                .processor(entry -> entry instanceof Article article ? digester.digest(article) : (Rejection) entry)
                .writer(new OutcomeWriter(plan, progress))
                .transactionManager(database.transactions())
                .interruptionPolicy(this::stopIfAsked)
                .build();
    }

    /** An exception, which the policy's contract names, would end the step as if the input ended here. */
    private void stopIfAsked(StepExecution step) {
        if (stop.get()) {
            step.setTerminateOnly();
        }
    }

    private Step publish(JobDatabase database, Instant started, long before) {
        return new StepBuilder("publish", database.jobs())
                .tasklet(
                        (contribution, context) -> {
                            StepExecution digested = lastStep(
                                    database, contribution.getStepExecution().getJobExecution());
                            // A file moved into place cannot be continued: the step before must be known to be done.
                            database.force();
                            OutcomeWriter.publish(plan, digested.getExecutionContext());
                            Tally tally = Tally.of(digested.getExecutionContext());
                            RunFile.write(report(tally, started, before, RunReport.State.FINISHED));
                            return RepeatStatus.FINISHED;
                        },
                        database.transactions())
                .build();
    }

    private TaskExecutorJobOperator operator(JobDatabase database) {
        try {
            TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
            operator.setJobRepository(database.jobs());
            operator.setJobRegistry(new MapJobRegistry());
            operator.afterPropertiesSet();
            return operator;
        } catch (Exception e) {
            throw new IllegalStateException("wired by hand, and wrongly", e);
        }
    }

    private void requireCompleted(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw new DigestFailure.Interrupted(
                    "stopped; what is done is kept, and the same command resumes (without --fresh; on another day with --date "
                            + plan.date() + ")");
        }
        for (Throwable failure : execution.getAllFailureExceptions()) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof DigestFailure known) {
                    throw known;
                }
                if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                    throw JobDatabase.brokenBelow(plan.job().folder().fixed(), cause);
                }
            }
            throw new IllegalStateException("the run failed: " + failure, failure);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException("the run ended as " + execution.getStatus());
        }
    }

    private RunReport report(Tally tally, Instant started, long before, RunReport.State state) {
        long read = tally.read();
        return new RunReport(
                plan.job().name(),
                plan.date(),
                state,
                plan.folder(),
                tally.byLanguage(),
                tally.byReason(),
                tally.translations(plan.job().digest()),
                started,
                Duration.between(started, Instant.now()),
                state == RunReport.State.FINISHED ? read - before : 0,
                plan.job().rejected().toString(),
                state == RunReport.State.FINISHED_BEFORE
                        || plan.job().rejected().allows(tally.rejected(), read));
    }

    private static StepExecution lastStep(JobDatabase database, JobExecution execution) {
        @Nullable StepExecution step = database.jobs().getLastStepExecution(execution.getJobInstance(), STEP);
        return Objects.requireNonNull(step, "the step that digests comes before the one that publishes");
    }
}
