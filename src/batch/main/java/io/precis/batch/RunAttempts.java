package io.precis.batch;

import io.precis.batch.store.JobDatabase;
import io.precis.failure.DigestFailure;
import io.precis.job.RunPlan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The attempts at one job and date that the database knows. A run with {@code --fresh}, and a retry, is a new attempt. */
final class RunAttempts {
    static final String ORIGIN = "origin";
    static final String RETRY = "retry";
    private static final String FINGERPRINT = "fingerprint";

    private final JobRepository jobs;
    private final RunPlan plan;

    RunAttempts(JobRepository jobs, RunPlan plan) {
        this.jobs = jobs;
        this.plan = plan;
    }

    /**
     * The parameters of the newest attempt at this job and date.
     *
     * @param fresh for those of the next attempt, where one was begun
     */
    JobParameters current(boolean fresh) {
        long attempt = 1;
        while (jobs.getJobInstance(plan.job().name(), parameters(attempt + 1)) != null) {
            attempt++;
        }
        boolean begun = jobs.getJobInstance(plan.job().name(), parameters(attempt)) != null;
        return parameters(fresh && begun ? attempt + 1 : attempt);
    }

    private JobParameters parameters(long attempt) {
        return new JobParametersBuilder()
                .addString("date", plan.date().toString())
                .addString("folder", plan.folder().toString())
                .addLong("attempt", attempt)
                .addString(FINGERPRINT, plan.fingerprint(), false)
                .addString(ORIGIN, plan.reference().origin().name(), false)
                .toJobParameters();
    }

    /** The parameters of a retry of the newest attempt. */
    JobParameters retry() {
        return new JobParametersBuilder(current(true))
                .addString(RETRY, "true", false)
                .toJobParameters();
    }

    /** The parameters of the attempt before another. */
    JobParameters before(JobParameters attempt) {
        return parameters(Objects.requireNonNullElse(attempt.getLong("attempt"), 1L) - 1);
    }

    /** The last execution of an attempt, or null when there was none. */
    @Nullable
    JobExecution last(JobParameters parameters) {
        return jobs.getLastJobExecution(plan.job().name(), parameters);
    }

    /**
     * Deletes an attempt that has no execution. Its process was killed after the attempt was saved and before the execution
     * was; Spring could neither start nor resume it.
     */
    void forget(JobParameters parameters) {
        JobInstance instance = jobs.getJobInstance(plan.job().name(), parameters);
        if (instance != null) {
            jobs.deleteJobInstance(instance);
        }
    }

    /**
     * Checks that an execution was begun with the options and the input of {@code plan}.
     *
     * @throws DigestFailure.Job when it was not
     */
    static void requireSame(JobExecution last, RunPlan plan) {
        if (!plan.fingerprint().equals(last.getJobParameters().getString(FINGERPRINT))) {
            throw new DigestFailure.Job(
                    "the unfinished run of " + plan.job().name() + " for " + plan.date()
                            + " was started with other options or another input; put them back to resume it, or begin"
                            + " anew with --fresh",
                    null);
        }
    }

    /**
     * Checks that an execution has come to its end.
     *
     * @throws DigestFailure why it has not: that of its step, or an interruption
     * @throws IllegalStateException when it failed in another way
     */
    static void requireCompleted(JobExecution execution, RunPlan plan) {
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
                    throw JobDatabase.broken(
                            plan.job().output().folder().fixed(), plan.job().database(), cause);
                }
            }
            throw new IllegalStateException("the run failed: " + failure, failure);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException("the run ended as " + execution.getStatus());
        }
    }

    /** What an attempt has done so far. */
    AttemptProgress done(JobParameters parameters) {
        JobExecution last = last(parameters);
        return last == null ? AttemptProgress.NOTHING : AttemptProgress.of(jobs, last.getJobInstance());
    }
}
