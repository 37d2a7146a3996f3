package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.cli.console.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Job files and runs as a user meets them: in a process of their own. */
class RunCommandIT {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void theFirstJobFileWorks() throws Exception {
        Path job = folder.resolve("first.yaml");
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/a.txt"), "A first article stands here. It is short.");

        assertEquals(0, Launched.with("init", job.toString()).code());
        Path night = folder.resolve("night.articles");
        Launched run =
                Launched.with("", List.of("-Dprecis.night=" + night), "run", job.toString(), "--date", "2026-11-02");

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(folder.resolve("output/digest/2026-11-02/digest.csv")), run.err());
        assertEquals("1\n", Files.readString(night), "what the launcher chooses a compiler by");
        Launched again = Launched.with("init", job.toString());
        assertEquals(ExitCode.OUTPUT.code(), again.code());
        assertTrue(again.err().contains("is there already"), again.err());
        Launched history = Launched.with("history", job.toString());
        assertTrue(history.out().startsWith("2026-11-02  digest  finished, 1 digested, 0 rejected"), history.out());
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/a.txt"), "A first article stands here.");
        Path job = folder.resolve("digest.yaml");
        Launched.with("init", job.toString());

        Launched dry = Launched.with("run", job.toString(), "--dry-run");

        assertEquals(0, dry.code(), dry.err());
        assertTrue(dry.out().contains("input/a.txt"), dry.out());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void logsAsJsonWhereAsked() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "A first article stands here.");

        Launched run = Launched.with(
                "run",
                "jobs/nightly.yaml",
                "--input",
                folder.resolve("a.txt").toString(),
                "--output",
                folder.resolve("out").toString(),
                "--log-format",
                "json");

        assertEquals(0, run.code(), run.err());
        // The schema validator, on the tests' class path only, brings a logger that complains.
        run.err()
                .lines()
                .filter(line -> !line.startsWith("SLF4J"))
                .forEach(line -> assertTrue(JSON.readValue(line, Map.class).containsKey("message"), line));
    }
}
