package io.precis.batch;

import io.precis.batch.report.OutcomeTally;
import io.precis.batch.store.JobDatabase;
import io.precis.job.JobFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * A run as the database remembers it.
 *
 * @param job its name
 * @param date its run date
 * @param attempt 1 for the first, more after {@code --fresh}
 * @param state finished, unfinished or failed
 * @param digested how many articles are in the digest
 * @param rejected how many are not
 * @param folder where its results are
 */
public record PastRun(
        String job, String date, long attempt, String state, long digested, long rejected, String folder) {
    private static final String FINISHED = "finished";

    /** All runs below an output folder, the newest first; empty where there were none. */
    public static List<PastRun> below(JobFile job) {
        return below(job.output().folder().fixed(), job.database());
    }

    /** All runs whose results are in or below a folder's output folder, the newest first; empty where there were none. */
    public static List<PastRun> around(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        while (at.getParent() != null && !JobDatabase.isThere(at)) {
            at = at.getParent();
        }
        return below(at, null);
    }

    private static List<PastRun> below(Path fixed, @Nullable String url) {
        if (url == null && !JobDatabase.isThere(fixed)) {
            return List.of();
        }
        JobRunner.silence();
        try (JobDatabase database = JobDatabase.open(fixed, url)) {
            List<PastRun> runs = new ArrayList<>();
            for (String name : database.jobs().getJobNames()) {
                for (JobInstance instance : database.jobs().findJobInstances(name)) {
                    JobExecution last = database.jobs().getLastJobExecution(instance);
                    if (last != null) {
                        runs.add(of(database.jobs(), instance, last));
                    }
                }
            }
            runs.sort(Comparator.comparing(PastRun::date)
                    .thenComparingLong(PastRun::attempt)
                    .reversed());
            return runs;
        }
    }

    /** Whether it did not end well, so that the same command would go on with it. */
    public boolean isUnfinished() {
        return !state.equals(FINISHED);
    }

    private static PastRun of(JobRepository jobs, JobInstance instance, JobExecution last) {
        StepExecution step = jobs.getLastStepExecution(instance, JobSteps.DIGEST);
        OutcomeTally tally = step == null ? new OutcomeTally() : OutcomeTally.of(step.getExecutionContext());
        return new PastRun(
                instance.getJobName(),
                text(last, "date"),
                Objects.requireNonNullElse(last.getJobParameters().getLong("attempt"), 1L),
                state(last.getStatus()),
                tally.digested(),
                tally.rejected(),
                text(last, "folder"));
    }

    private static String text(JobExecution execution, String parameter) {
        return Objects.requireNonNullElse(execution.getJobParameters().getString(parameter), "");
    }

    private static String state(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> FINISHED;
            case FAILED -> "failed";
            default -> "unfinished";
        };
    }
}
