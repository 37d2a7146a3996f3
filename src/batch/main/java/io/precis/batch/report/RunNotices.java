package io.precis.batch.report;

import io.precis.failure.DigestFailure;
import io.precis.job.AfterRun;
import io.precis.job.OutputFolder;
import io.precis.job.RunPlan;
import io.precis.write.file.ResumableFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells the files and commands that the job names how a run ended. What goes wrong here is given as sentences, and does not
 * change the result of the run.
 */
public final class RunNotices {
    private RunNotices() {}

    /**
     * Tells of a run that came to its end. It ended well if no more was rejected than allowed.
     *
     * @return what went wrong in telling, one sentence each
     */
    public static List<String> finished(RunPlan plan, RunReport report) {
        if (report.run().state() == RunReport.State.FINISHED_BEFORE) {
            return List.of();
        }
        Path file = report.run().folder().resolve(OutputFolder.RUN_FILE);
        return tell(plan, report.limit().isKept(), report, file);
    }

    /**
     * Tells of a run that broke off, and notes its failure in a file.
     *
     * @param exitCode the exit code of the process
     * @return what went wrong in telling, one sentence each
     */
    public static List<String> failed(RunPlan plan, DigestFailure failure, int exitCode) {
        Path file = plan.folder().resolve(OutputFolder.FAILURE_FILE);
        List<String> troubles = new ArrayList<>();
        try {
            ObjectNode node = new JsonMapper().createObjectNode();
            node.put("job", plan.job().name());
            node.put("date", plan.date().toString());
            node.put("exitCode", exitCode);
            node.put("message", failure.getMessage());
            ResumableFile.write(file, node.toPrettyString() + "\n");
        } catch (DigestFailure e) {
            troubles.add("the failure cannot be noted: " + e.getMessage());
        }
        troubles.addAll(tell(plan, false, null, file));
        return troubles;
    }

    private static List<String> tell(RunPlan plan, boolean isWell, @Nullable RunReport report, Path file) {
        AfterRun afterRun = plan.job().afterRun();
        List<String> troubles = new ArrayList<>();
        if (afterRun.metrics() != null) {
            try {
                MetricsFile.write(afterRun.metrics(), plan.job().name(), Instant.now(), isWell, report);
            } catch (DigestFailure e) {
                troubles.add("the metrics cannot be written: " + e.getMessage());
            }
        }
        String command = isWell ? afterRun.success() : afterRun.failure();
        if (command != null) {
            NoticeCommand.run(command, file).ifPresent(troubles::add);
        }
        return troubles;
    }
}
