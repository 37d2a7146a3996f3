package io.precis.batch.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.batch.TestJob;
import io.precis.failure.DigestFailure;
import io.precis.job.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class RunNoticesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestJob job;

    @BeforeEach
    void makeJob() {
        job = new TestJob(folder)
                .articles(3)
                .input("bad \"x\".txt", "")
                .with("metrics: m/precis.prom\nnotify: {success: 'echo well $1 > " + folder
                        + "/said', failure: 'echo ill $1 > " + folder + "/said; exit 3'}\n");
    }

    @Test
    void tellsOfARunThatEndedWell() throws IOException {
        RunPlan plan = job.plan();
        assertEquals(List.of(), RunNotices.finished(plan, job.run()));
        assertEquals("well " + job.output().resolve("run.json") + "\n", Files.readString(folder.resolve("said")));
        List<String> metrics = Files.readAllLines(folder.resolve("m/precis.prom"));
        assertTrue(
                metrics.contains("precis_articles{job=\"test\",source=\"in\",outcome=\"digested\"} 3"),
                metrics.toString());
        assertTrue(
                metrics.contains("precis_articles{job=\"test\",source=\"in\",outcome=\"rejected\"} 1"),
                metrics.toString());
        assertTrue(metrics.contains("precis_last_run_success{job=\"test\"} 1"), metrics.toString());
        assertEquals("# EOF", metrics.get(metrics.size() - 1));
        assertTrue(
                metrics.stream()
                        .allMatch(line -> line.matches("# (?:TYPE|HELP) \\w+ .+|# EOF|\\w+\\{[^}]*\\} [0-9.]+")),
                metrics.toString());
    }

    @Test
    void tellsOfARunThatBrokeOffAndKeepsTheTimeOfTheLastThatDidNot() throws IOException {
        RunPlan plan = job.plan();
        List<String> ignored = RunNotices.finished(plan, job.run());
        String success = line("precis_last_success");

        List<String> troubles = RunNotices.failed(plan, new DigestFailure.Resource("the database is gone", null), 6);

        assertEquals(List.of("the command of 'notify' ended with 3"), troubles);
        assertEquals("ill " + job.output().resolve("failed.json") + "\n", Files.readString(folder.resolve("said")));
        assertTrue(Files.readString(job.output().resolve("failed.json"))
                .contains("\"message\" : \"the database is gone\""));
        assertEquals(success, line("precis_last_success"));
        assertTrue(line("precis_last_run_success").endsWith(" 0"));
        RunReport again = job.run(true);
        assertEquals(3, again.digests());
        assertFalse(Files.exists(job.output().resolve("failed.json")));
    }

    private String line(String begin) throws IOException {
        return Files.readAllLines(folder.resolve("m/precis.prom")).stream()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElse("");
    }
}
