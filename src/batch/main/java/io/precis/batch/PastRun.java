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
 * A run that the job database knows.
 *
 * @param job name of the job
 * @param date the run date
 * @param attempt 1 for the first attempt, one more for each {@code --fresh}
 * @param state finished, unfinished or failed
 * @param digested how many articles are in the digest
 * @param rejected how many articles were rejected
 * @param folder of its results
 */
public record PastRun(
        String job, String date, long attempt, String state, long digested, long rejected, String folder) {
    private static final String FINISHED = "finished";

    /** All runs in the database of a job, the newest first. */
    public static List<PastRun> below(JobFile job) {
        return below(job.output().folder().fixed(), job.database());
    }

    /**
     * All runs in the database of the output folder that {@code folder} is or lies in, the newest first; empty where there is
     * none.
     */
    public static List<PastRun> around(Path folder) {
        Path parent = folder.toAbsolutePath().normalize();
        while (parent.getParent() != null && !JobDatabase.isThere(parent)) {
            parent = parent.getParent();
        }
        return below(parent, null);
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

    /** Whether the run is unfinished or failed, so that the same command would resume it. */
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
