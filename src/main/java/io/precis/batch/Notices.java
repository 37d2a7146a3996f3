package io.precis.batch;

import io.precis.failure.DigestFailure;
import io.precis.write.ResumableFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells those whom the job names how a run ended. What goes wrong here is said, and changes nothing of the run. */
public final class Notices {
    /** In a run's folder, what a run that broke off says. */
    static final String FAILURE = "failed.json";

    private Notices() {}

    /** After a run that came to its end; well if no more was rejected than allowed. What went wrong is given. */
    public static List<String> finished(RunPlan plan, RunReport report) {
        if (report.state() == RunReport.State.FINISHED_BEFORE) {
            return List.of();
        }
        Path file = report.folder().resolve(RunFile.NAME);
        return tell(plan, report.withinLimit(), report, file);
    }

    /** After a run that broke off, with what it said. */
    public static List<String> failed(RunPlan plan, DigestFailure failure) {
        Path file = plan.folder().resolve(FAILURE);
        List<String> troubles = new ArrayList<>();
        try {
            ObjectNode node = new JsonMapper().createObjectNode();
            node.put("job", plan.job().name());
            node.put("date", plan.date().toString());
            node.put("exitCode", failure.exitCode().code());
            node.put("message", failure.getMessage());
            ResumableFile.write(file, node.toPrettyString() + "\n");
        } catch (DigestFailure e) {
            troubles.add("the failure cannot be noted: " + e.getMessage());
        }
        troubles.addAll(tell(plan, false, null, file));
        return troubles;
    }

    private static List<String> tell(RunPlan plan, boolean isWell, @Nullable RunReport report, Path file) {
        Aftermath aftermath = plan.job().aftermath();
        List<String> troubles = new ArrayList<>();
        if (aftermath.metrics() != null) {
            try {
                MetricsFile.write(aftermath.metrics(), plan.job().name(), Instant.now(), isWell, report);
            } catch (DigestFailure e) {
                troubles.add("the metrics cannot be written: " + e.getMessage());
            }
        }
        String command = isWell ? aftermath.success() : aftermath.failure();
        if (command != null) {
            Hook.run(command, file).ifPresent(troubles::add);
        }
        return troubles;
    }
}
