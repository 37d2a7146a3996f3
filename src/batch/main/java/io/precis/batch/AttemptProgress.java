package io.precis.batch;

import io.precis.batch.publish.StoryFile;
import io.precis.batch.report.OutcomeTally;
import io.precis.batch.report.RunReport;
import io.precis.batch.report.RunReport.SourceReport;
import io.precis.batch.report.SlowestArticles;
import io.precis.batch.report.SourceCounts;
import io.precis.job.RejectedLimit;
import io.precis.job.RunPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What an attempt at a run has done so far, read from the contexts of its steps in the database.
 *
 * @param tally counts of the articles that were digested or rejected
 * @param collected context of the collecting step
 * @param slowest the articles that took longest
 * @param stages how long each stage took in its last process; earlier processes of a resumed run are not included
 */
record AttemptProgress(
        OutcomeTally tally, ExecutionContext collected, SlowestArticles slowest, Map<String, Duration> stages) {
    /** The progress of an attempt that was not begun. */
    static final AttemptProgress NOTHING =
            new AttemptProgress(new OutcomeTally(), new ExecutionContext(), new SlowestArticles(), Map.of());

    /** The progress of an attempt that the database knows. */
    static AttemptProgress of(JobRepository jobs, JobInstance instance) {
        StepExecution collect = jobs.getLastStepExecution(instance, JobSteps.COLLECT);
        StepExecution digest = jobs.getLastStepExecution(instance, JobSteps.DIGEST);
        Map<String, Duration> stages = new LinkedHashMap<>();
        put(stages, "read", collect);
        put(stages, "digest", digest);
        ExecutionContext digested = digest == null ? new ExecutionContext() : digest.getExecutionContext();
        return new AttemptProgress(
                OutcomeTally.of(digested),
                collect == null ? new ExecutionContext() : collect.getExecutionContext(),
                SlowestArticles.of(digested),
                stages);
    }

    private static void put(Map<String, Duration> stages, String name, @Nullable StepExecution step) {
        if (step != null && step.getStartTime() != null && step.getEndTime() != null) {
            stages.put(name, Duration.between(step.getStartTime(), step.getEndTime()));
        }
    }

    /** The same progress with one more stage; without it when it took no time. */
    AttemptProgress with(String stage, Duration time) {
        Map<String, Duration> more = new LinkedHashMap<>(stages);
        if (!time.isZero()) {
            more.put(stage, time);
        }
        return new AttemptProgress(tally, collected, slowest, more);
    }

    /** The counts of each source. */
    List<SourceReport> sources(RunPlan plan) {
        SourceCounts counts = SourceCounts.of(collected, plan.sources().size());
        List<SourceReport> reports = new ArrayList<>();
        for (int i = 0; i < plan.sources().size(); i++) {
            long known = counts.ofSeen(i) + counts.ofDuplicate(i);
            long digested = tally.ofSource(i);
            reports.add(new SourceReport(
                    plan.sources().get(i).name(),
                    counts.ofRead(i),
                    counts.ofSeen(i),
                    counts.ofDuplicate(i),
                    digested,
                    Math.max(0, counts.ofRead(i) - known - digested)));
        }
        return reports;
    }

    /**
     * The report of the run.
     *
     * @param started when this process began
     * @param before number of articles that earlier processes of this attempt read
     */
    RunReport report(RunPlan plan, Instant started, long before, RunReport.State state) {
        long read = tally.read();
        List<SourceReport> sources = sources(plan);
        // Articles that are known already count as read: otherwise, with few new articles, each rejection would count
        // for more.
        long all = read
                + sources.stream()
                        .mapToLong(source -> source.seen() + source.duplicates())
                        .sum();
        long here = state == RunReport.State.FINISHED ? read - before : 0;
        RejectedLimit limit = plan.job().work().rejected();
        boolean isKept = state == RunReport.State.FINISHED_BEFORE || limit.allows(tally.rejected(), all);
        return new RunReport(
                new RunReport.Run(plan.job().name(), plan.date(), state, plan.folder()),
                new RunReport.Counts(
                        sources,
                        tally.byLanguage(),
                        tally.byReason(),
                        tally.translations(plan.job().digest())),
                new RunReport.Process(
                        started, Duration.between(started, Instant.now()), stages, slowest.articles(), here),
                StoryFile.of(plan).shared(),
                new RunReport.Limit(limit.toString(), isKept));
    }
}
