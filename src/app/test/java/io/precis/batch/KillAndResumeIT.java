package io.precis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills a real process at random moments. The seed is printed; {@code -Dprecis.seed=N} repeats it. */
class KillAndResumeIT {
    private static final String FORMATS = "csv, json, jsonl, markdown, newsletter, mail, rss, calendar, report";
    private static final int ARTICLES = 4000;
    private static final int KILLS = Integer.getInteger("precis.kills", 5);

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void killedAtAnyMomentTheResultIsThatOfAnUnbrokenRun() throws Exception {
        long seed = Long.getLong("precis.seed", System.nanoTime());
        System.out.println("KillAndResumeIT: -Dprecis.seed=" + seed);
        Random random = new Random(seed);
        TestJob unbroken = new TestJob(other).formats(FORMATS, "").articles(ARTICLES);
        long started = System.nanoTime();
        assertEquals(0, finish(start(unbroken)));
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        Map<String, String> expected = unbroken.results();
        TestJob job = new TestJob(folder).formats(FORMATS, "").articles(ARTICLES);

        for (int killed = 0; killed < KILLS; ) {
            Process process = start(job);
            // After each kill less of the run is left, so the moment is a share of the whole run that fits in the rest.
            long moment = whole / 5 + (long) (random.nextDouble() * whole / 2);
            if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
                assertNothingHalfWritten(job, expected);
            } else {
                // The run ended before it was killed: check it, and kill a new one.
                assertResumesTo(expected, job);
                delete(folder.resolve("out"));
            }
        }
        assertResumesTo(expected, job);
    }

    /** Moments that random ones rarely meet: while the database is made, and when the first result is in place. */
    @ParameterizedTest
    @ValueSource(strings = {"out/.precis/jobs.new.mv.db", "out/.precis/jobs.mv.db", "out/2026-11-02/digest.csv"})
    void killedAsSoonAsAFileIsThereTheResultIsThatOfAnUnbrokenRun(String file) throws Exception {
        TestJob unbroken = new TestJob(other).formats(FORMATS, "").articles(300);
        assertEquals(0, finish(start(unbroken)));
        TestJob job = new TestJob(folder).formats(FORMATS, "").articles(300);

        Process process = start(job);
        while (process.isAlive() && !Files.exists(folder.resolve(file))) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();

        assertNothingHalfWritten(job, unbroken.results());
        assertResumesTo(unbroken.results(), job);
    }

    @Test
    void aSignalToEndLeavesAWholeChunkAndItsOwnExitCode() throws Exception {
        TestJob unbroken = new TestJob(other).formats(FORMATS, "").articles(ARTICLES);
        assertEquals(0, finish(start(unbroken)));
        TestJob job = new TestJob(folder).formats(FORMATS, "").articles(ARTICLES);
        Path part = folder.resolve("out/2026-11-02/digest.jsonl.part");

        Process process = start(job);
        while (process.isAlive() && (!Files.exists(part) || Files.size(part) == 0)) {
            Thread.onSpinWait();
        }
        process.destroy();

        assertEquals(8, finish(process), () -> "it was over before the signal came");
        String said = Files.readString(folder.resolve("log.txt"));
        assertTrue(said.contains("stopped; what is done is kept, and the same command resumes"), said);
        assertResumesTo(unbroken.results(), job);
    }

    private static void assertResumesTo(Map<String, String> expected, TestJob job) throws Exception {
        int code = finish(start(job));
        String log = Files.readString(job.folder().resolve("log.txt"));
        assertEquals(0, code, () -> "the last run said: " + log);
        assertEquals(expected.keySet(), job.results().keySet());
        expected.forEach((name, text) -> assertEquals(text, job.results().get(name), name));
    }

    /** A file under its final name is whole at every moment. */
    private static void assertNothingHalfWritten(TestJob job, Map<String, String> expected) {
        if (Files.exists(job.output())) {
            TestJob.results(job.output()).forEach((name, text) -> {
                if (!name.endsWith(".part")) {
                    assertEquals(expected.get(name), text, name);
                }
            });
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int finish(Process process) throws InterruptedException {
        return process.waitFor();
    }

    private static Process start(TestJob job) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.precis.Main",
                        "run",
                        job.folder().resolve("job.yaml").toString(),
                        "--verbose",
                        "--date",
                        TestJob.DATE.toString()))
                .redirectErrorStream(true)
                .redirectOutput(job.folder().resolve("log.txt").toFile())
                .start();
    }
}
