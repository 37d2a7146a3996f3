package io.precis.batch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.precis.batch.PostgresServer;
import io.precis.batch.TestJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs whose runs and ledger are in a PostgreSQL database. Skipped where PostgreSQL is not installed. */
class PostgresDatabaseIT {
    private static @Nullable PostgresServer server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path other;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(programs.isPresent(), "PostgreSQL is not installed");
        server = PostgresServer.start(programs.orElseThrow());
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private TestJob job(Path place, String name, String more) {
        TestJob job = new TestJob(place);
        job.with("database: " + java.util.Objects.requireNonNull(server).url() + "\n" + more);
        Path file = place.resolve("job.yaml");
        try {
            Files.writeString(file, Files.readString(file).replace("job: test", "job: " + name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return job;
    }

    @Test
    void killedAndResumedTheResultIsThatOfAnUnbrokenRun() throws Exception {
        TestJob unbroken = new TestJob(other).articles(2000);
        assertEquals(0, start(unbroken, Map.of(), List.of()).waitFor());
        TestJob job = job(folder, "test", "").articles(2000);
        Random random = new Random(5);
        for (int i = 0; i < 3; i++) {
            Process process = start(job, credentials(), List.of());
            if (!process.waitFor(1_500 + random.nextInt(2_000), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        assertEquals(0, start(job, credentials(), List.of()).waitFor(), () -> log(job));
        assertEquals(unbroken.results(), job.results());
        assertFalse(Files.exists(folder.resolve("out/.precis/jobs.mv.db")));
    }

    @Test
    void keepsTheLedgerOfAllNights() throws Exception {
        TestJob job = job(folder, "nights", "new: only\n").articles(5);
        assertEquals(
                0, start(job, credentials(), List.of("--date", "2026-11-02")).waitFor(), () -> log(job));
        job.articles(7);
        assertEquals(
                0, start(job, credentials(), List.of("--date", "2026-11-03")).waitFor(), () -> log(job));
        assertEquals(
                2,
                Files.readAllLines(folder.resolve("out/2026-11-03/digest.jsonl"))
                        .size());
    }

    @Test
    void letsOneMachineAtATimeWorkOnARunAndShardsSideBySide() throws Exception {
        List<Process> shards = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            TestJob job = job(folder.resolve("shard" + i), "shards", "shard: " + i + "/2\n")
                    .articles(400);
            shards.add(start(job, credentials(), List.of()));
        }
        for (Process shard : shards) {
            assertEquals(0, shard.waitFor());
        }
        long lines = 0;
        for (int i = 1; i <= 2; i++) {
            lines += Files.readAllLines(folder.resolve("shard" + i + "/out/2026-11-02/digest.jsonl"))
                    .size();
        }
        assertEquals(400, lines);
    }

    @Test
    void saysWhatIsWrongWithoutTheSecret() throws Exception {
        TestJob job = job(folder, "wrong", "").articles(1);
        Process process = start(
                job,
                Map.of("PRECIS_DATABASE_USER", PostgresServer.USER, "PRECIS_DATABASE_PASSWORD", "swordfish"),
                List.of());
        assertEquals(6, process.waitFor());
        String said = log(job);
        assertTrue(said.contains("the job database jdbc:postgresql://127.0.0.1"), said);
        assertFalse(said.contains("swordfish"), said);
    }

    private static Map<String, String> credentials() {
        return Map.of("PRECIS_DATABASE_USER", PostgresServer.USER, "PRECIS_DATABASE_PASSWORD", PostgresServer.PASSWORD);
    }

    private static String log(TestJob job) {
        try {
            return Files.readString(job.folder().resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Process start(TestJob job, Map<String, String> environment, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.precis.Main",
                "run",
                job.folder().resolve("job.yaml").toString(),
                "--verbose"));
        command.addAll(more.isEmpty() ? List.of("--date", TestJob.DATE.toString()) : more);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(job.folder().resolve("log.txt").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
