package io.precis.batch;

import io.precis.batch.publish.StoryFile;
import io.precis.batch.report.RunProgress;
import io.precis.batch.report.RunReport;
import io.precis.batch.spool.LeftoverFiles;
import io.precis.batch.store.JobDatabase;
import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import io.precis.job.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The batch job: a step that reads, a step that digests and writes in chunks, and a step that moves the results into place.
 *
 * <p>A run is identified by job and date. A run that was killed, at any moment, is resumed from its last commit, and its
 * results are byte for byte those of an uninterrupted run. A finished run is repeated only when a fresh one is asked for.
 */
final class DigestJob {
    private RunPlan plan;
    private final RunProgress progress;
    private final AtomicBoolean stop = new AtomicBoolean();

    /** @param progress is told the counts after each chunk */
    DigestJob(RunPlan plan, RunProgress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /** Asks the run to stop after the current chunk; {@link #run} then throws {@link DigestFailure.Interrupted}. */
    void stop() {
        stop.set(true);
    }

    /**
     * Begins or resumes the run, or finds it finished.
     *
     * @param fresh whether to begin again even if the run is unfinished or finished
     * @throws DigestFailure when the run cannot begin or continue
     */
    RunReport run(boolean fresh) {
        return withDatabase((database, threads, started) -> {
            RunAttempts attempts = new RunAttempts(database.jobs(), plan);
            JobParameters parameters = attempts.current(fresh);
            JobExecution last = attempts.last(parameters);
            if (last == null) {
                attempts.forget(parameters);
            } else if (last.getStatus() == BatchStatus.COMPLETED) {
                return attempts.done(parameters).report(plan, started, 0, RunReport.State.FINISHED_BEFORE);
            }
            boolean isRetry = last != null && last.getJobParameters().getString(RunAttempts.RETRY) != null;
            if (last != null) {
                plan = plan.begunAs(last.getJobParameters().getString(RunAttempts.ORIGIN));
                if (!isRetry) {
                    RunAttempts.requireSame(last, plan);
                }
            }
            RunRetry retry = isRetry ? retry(attempts, attempts.before(parameters), database) : null;
            return start(database, threads, started, parameters, retry);
        });
    }

    /**
     * Digests again what the finished run rejected.
     *
     * @throws DigestFailure when there is no finished run, or nothing was rejected
     */
    RunReport retry() {
        return withDatabase((database, threads, started) -> {
            RunAttempts attempts = new RunAttempts(database.jobs(), plan);
            JobExecution last = attempts.last(attempts.current(false));
            if (last == null || last.getStatus() != BatchStatus.COMPLETED) {
                throw new DigestFailure.Input(
                        "there is no finished run of " + plan.job().name() + " for " + plan.date()
                                + ", expected one; 'precis run' makes or resumes it",
                        null);
            }
            plan = plan.begunAs(last.getJobParameters().getString(RunAttempts.ORIGIN));
            RunRetry retry = retry(attempts, attempts.current(false), database);
            return start(database, threads, started, attempts.retry(), retry);
        });
    }

    private RunRetry retry(RunAttempts attempts, JobParameters before, JobDatabase database) {
        JobExecution ended = attempts.last(before);
        if (ended == null) {
            throw new DigestFailure.Resource(
                    "the run to retry is not in the database any more; begin anew with --fresh", null);
        }
        return RunRetry.of(
                plan,
                database.ledger(plan),
                attempts.done(before),
                JobSteps.digested(database.jobs(), ended.getJobInstance()));
    }

    private RunReport start(
            JobDatabase database,
            ExecutorService threads,
            Instant started,
            JobParameters parameters,
            @Nullable RunRetry retry)
            throws JobExecutionException, IOException {
        RunAttempts attempts = new RunAttempts(database.jobs(), plan);
        JobExecution last = attempts.last(parameters);
        TaskExecutorJobOperator operator = operator(database);
        long before = attempts.done(parameters).tally().read();
        if (last != null && last.getStatus().isRunning()) {
            // This process holds the lock, so no other one runs it: its process was killed.
            operator.recover(last);
        }
        Function<AttemptProgress, RunReport> report =
                done -> done.report(plan, started, before, RunReport.State.FINISHED);
        JobSteps steps = new JobSteps(plan, database, retry);
        RunAttempts.requireCompleted(operator.start(job(steps, database, threads, report), parameters), plan);
        RunReport whole = report.apply(attempts.done(parameters));
        Files.deleteIfExists(plan.spool());
        Files.deleteIfExists(StoryFile.part(plan));
        LeftoverFiles.remove(plan);
        return whole;
    }

    /** Work with the job database, whose exceptions {@link #withDatabase} turns into failures. */
    private interface DatabaseWork {
        RunReport run(JobDatabase database, ExecutorService threads, Instant started)
                throws JobExecutionException, IOException;
    }

    private RunReport withDatabase(DatabaseWork work) {
        Instant started = Instant.now();
        Path fixed = plan.job().output().folder().fixed();
        ExecutorService threads = Executors.newFixedThreadPool(plan.job().work().threads());
        try (JobDatabase database = JobDatabase.open(fixed, plan.job().database())) {
            database.lockRun(plan);
            return work.run(database, threads, started);
        } catch (JobExecutionException e) {
            throw new DigestFailure.Resource("the run cannot be started (" + e.getMessage() + ")", e);
        } catch (DataAccessException | TransactionException e) {
            throw JobDatabase.broken(fixed, plan.job().database(), e);
        } catch (IOException e) {
            throw new DigestFailure.Output("cannot remove " + plan.spool() + ": " + DiskTrouble.of(e), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Job job(
            JobSteps steps,
            JobDatabase database,
            ExecutorService threads,
            Function<AttemptProgress, RunReport> report) {
        return new JobBuilder(plan.job().name(), database.jobs())
                .start(steps.collect(stop::get))
                .next(steps.digest(threads, progress, stop::get))
                .next(steps.publish(threads, report))
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
            throw new IllegalStateException("the job operator is not wired correctly", e);
        }
    }
}
