package io.precis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.ReferenceDate;
import io.precis.batch.report.RunReport;
import io.precis.batch.store.JobDatabase;
import io.precis.failure.DigestFailure;
import io.precis.job.PlannedSource;
import io.precis.job.RunPlan;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.parameters.JobParameters;

class DigestJobTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void everyArticleIsOneRow() throws IOException {
        TestJob job = new TestJob(folder)
                .articles(250)
                .input(
                        "bad.jsonl",
                        "{\"id\": \"a3\", \"text\": \"Of another file.\"}\n{\"id\": \"a3\", \"text\": \"Again.\"}\n[1]\n"
                                + "{\"id\": \"x\", \"text\": \" \"}\n");

        RunReport report = job.run();

        assertEquals(254, report.read());
        assertEquals(251, report.digests());
        assertEquals(
                Map.of("duplicate-id", 1L, "malformed", 1L, "empty", 1L),
                report.counts().rejected());
        Map<String, String> results = job.results();
        assertEquals(251, results.getOrDefault("digest.jsonl", "").lines().count());
        assertTrue(results.getOrDefault("digest.jsonl", "").contains("\"id\":\"in/bad.jsonl#a3\""));
        assertEquals(252, results.getOrDefault("digest.csv", "").lines().count());
        String rejected = results.getOrDefault("rejected.jsonl", "");
        assertEquals(3, rejected.lines().count());
        assertTrue(rejected.contains("first at in/bad.jsonl:1"), rejected);
        assertTrue(Files.readString(job.output().resolve("run.json")).contains("\"digested\" : 251"));
        assertFalse(results.keySet().stream().anyMatch(name -> name.endsWith(".part")), results::toString);
    }

    @Test
    void aFinishedRunIsNotRunAgain() throws IOException {
        TestJob job = new TestJob(folder).articles(5);
        job.run();
        Path digest = job.output().resolve("digest.jsonl");
        Files.writeString(digest, "touched");

        assertEquals(RunReport.State.FINISHED_BEFORE, job.run().run().state());
        assertEquals("touched", Files.readString(digest));

        assertEquals(RunReport.State.FINISHED, job.run(true).run().state());
        assertEquals(5, Files.readString(digest).lines().count());
    }

    @Test
    void aStoppedRunResumesToTheSameBytes() {
        Map<String, String> whole = whole(1000);
        TestJob job = new TestJob(folder).articles(1000);

        DigestFailure stopped = assertThrows(DigestFailure.Interrupted.class, () -> runAndStopAfter(job, 300));
        RunReport report = job.run();

        assertInstanceOf(DigestFailure.Interrupted.class, stopped);
        assertEquals(1000, report.digests());
        assertTrue(
                report.process().articles() < 1000 && report.process().articles() > 0,
                "did " + report.process().articles());
        assertEquals(whole, job.results());
    }

    @Test
    void freshForgetsAStoppedRun() {
        Map<String, String> whole = whole(400);
        TestJob job = new TestJob(folder).articles(400);
        assertThrows(DigestFailure.Interrupted.class, () -> runAndStopAfter(job, 200));

        RunReport report = job.run(true);

        assertEquals(400, report.process().articles());
        assertEquals(whole, job.results());
    }

    @Test
    void resumingWithOtherOptionsIsRefused() {
        TestJob job = new TestJob(folder).articles(400);
        assertThrows(DigestFailure.Interrupted.class, () -> runAndStopAfter(job, 200));
        job.with("summary: {sentences: 1}\n");

        DigestFailure refused = assertThrows(DigestFailure.Job.class, job::run);

        assertInstanceOf(DigestFailure.Job.class, refused);
        assertTrue(String.valueOf(refused.getMessage()).contains("--fresh"));
    }

    @Test
    void resumingWithAnotherInputIsRefused() {
        TestJob job = new TestJob(folder).articles(400);
        assertThrows(DigestFailure.Interrupted.class, () -> runAndStopAfter(job, 200));
        job.input("more.txt", "One more article.");

        assertThrows(DigestFailure.Job.class, job::run);
    }

    @Test
    void oneRunAtATime() {
        TestJob job = new TestJob(folder).articles(5);
        JobRunner.silence();
        try (JobDatabase held = JobDatabase.open(folder.resolve("out"), null)) {
            assertFalse(held.jobs().getJobNames().contains("test"));

            DigestFailure refused = assertThrows(DigestFailure.Resource.class, job::run);

            assertInstanceOf(DigestFailure.Resource.class, refused);
            assertTrue(String.valueOf(refused.getMessage()).startsWith("another run is using "));
        }
        assertEquals(5, job.run().digests());
    }

    /** A process that is killed between two statements of Spring leaves a job instance without an execution. */
    @Test
    void anAttemptKilledBeforeItBeganIsBegun() {
        TestJob job = new TestJob(folder).articles(5);
        JobRunner.silence();
        try (JobDatabase database = JobDatabase.open(folder.resolve("out"), null)) {
            JobParameters first = new RunAttempts(database.jobs(), job.plan()).current(false);
            database.jobs().createJobInstance("test", first);
        }

        assertEquals(5, job.run().digests());
        assertEquals(RunReport.State.FINISHED_BEFORE, job.run().run().state());
    }

    /** A process that is killed while it makes the tables leaves a database without all of them. */
    @Test
    void aHalfMadeDatabaseIsMadeAnew() throws IOException {
        TestJob job = new TestJob(folder).articles(5);
        Path half = folder.resolve("out/.precis/jobs.new.mv.db");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "half a database");

        assertEquals(5, job.run().digests());
        assertFalse(Files.exists(half));
    }

    @Test
    void aBrokenDatabaseIsNamed() throws IOException {
        TestJob job = new TestJob(folder).articles(5);
        Path database = folder.resolve("out/.precis/jobs.mv.db");
        Files.createDirectories(database.getParent());
        Files.writeString(database, "this is no database, but it is long enough to look at: ".repeat(400));

        DigestFailure refused = assertThrows(DigestFailure.Resource.class, job::run);

        assertTrue(String.valueOf(refused.getMessage()).contains(database.toString()), refused.getMessage());
    }

    @Test
    void aFileInPlaceOfTheOutputFolderIsNamed() throws IOException {
        TestJob job = new TestJob(folder).articles(5);
        Files.writeString(folder.resolve("out"), "in the way");

        DigestFailure refused = assertThrows(DigestFailure.Output.class, job::run);

        assertInstanceOf(DigestFailure.Output.class, refused);
        assertTrue(String.valueOf(refused.getMessage())
                .contains(folder.resolve("out").toString()));
    }

    @Test
    void afterAFullDiskNothingIsLost() throws IOException {
        // Few enough that the disk is found full only when the chunk is committed.
        Map<String, String> whole = whole(50);
        TestJob job = new TestJob(folder).articles(50);
        Path full = job.output().resolve("digest.jsonl.part");
        Files.createDirectories(job.output());
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        Files.createSymbolicLink(full, Path.of("/dev/full"));
        assertThrows(DigestFailure.Output.class, job::run);
        Files.delete(full);

        RunReport report = job.run();

        assertEquals(50, report.digests());
        assertEquals(whole, job.results());
    }

    @Test
    void anOutputFolderRemovedMeanwhileIsSaid() throws IOException {
        TestJob job = new TestJob(folder).articles(300);
        DigestJob running = new DigestJob(job.plan(), tally -> {
            try (java.util.stream.Stream<Path> files = Files.walk(job.output())) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (java.nio.file.NoSuchFileException e) {
                // Removed between two chunks.
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        DigestFailure failure = assertThrows(DigestFailure.Output.class, () -> running.run(false));

        assertTrue(String.valueOf(failure.getMessage()).contains("start over with --fresh"), failure.getMessage());
        assertEquals(300, job.run(true).digests());
    }

    @Test
    void resumesAnotherDayByNamingTheDate() {
        TestJob job = new TestJob(folder).articles(400);
        RunPlan plan = RunPlan.of(job.plan().job(), TestJob.DATE, ReferenceDate.Origin.RUN, "test");
        DigestJob[] first = new DigestJob[1];
        first[0] = new DigestJob(plan, tally -> first[0].stop());
        assertThrows(DigestFailure.Interrupted.class, () -> first[0].run(false));

        RunReport report = job.run();

        assertEquals(400, report.digests());
        assertTrue(report.process().articles() < 400, "did " + report.process().articles());
    }

    @Test
    void aFinishedRunIsFineHoweverMuchItRejected() {
        TestJob job = new TestJob(folder).articles(3).input("empty.txt", "").limit("0");

        assertFalse(job.run().limit().isKept());

        assertTrue(job.run().limit().isKept());
    }

    @Test
    void aFullDiskLeavesNothingHalfWrittenUnderItsFinalName() throws IOException {
        TestJob job = new TestJob(folder).articles(300);
        Path full = job.output().resolve("digest.jsonl.part");
        Files.createDirectories(job.output());
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        Files.createSymbolicLink(full, Path.of("/dev/full"));

        DigestFailure refused = assertThrows(DigestFailure.Output.class, job::run);

        assertTrue(String.valueOf(refused.getMessage()).contains("the disk is full"), refused.getMessage());
        assertFalse(Files.exists(job.output().resolve("digest.json")));
        Files.delete(full);
        assertEquals(300, job.run(true).digests());
    }

    @Test
    void moreRejectionsThanAllowedAreSaid() {
        TestJob job = new TestJob(folder).articles(3).input("empty.txt", "");

        assertTrue(job.run().limit().isKept());
        assertTrue(job.with("names: {most: 1}\n").run(true).limit().isKept());
        assertFalse(job.limit("24%").run(true).limit().isKept());
        assertTrue(job.limit("25%").run(true).limit().isKept());
        assertFalse(job.limit("0").run(true).limit().isKept());
    }

    @Test
    void anOutputFolderInsideTheInputIsNotReadAgain() throws IOException {
        TestJob job = new TestJob(folder).articles(3);
        String yaml = Files.readString(folder.resolve("job.yaml")).replace("out/{date}", "in/out/{job}-{date}");
        Files.writeString(folder.resolve("job.yaml"), yaml);
        JobRunner.run(job.plan(), false, (articles, rejected) -> {}, stopped -> 8);
        Path mine = Files.writeString(folder.resolve("in/out/test-2026-11-02/notes.txt"), "A text of my own.");

        RunPlan next = job.plan();

        assertTrue(Files.exists(folder.resolve("in/out/test-2026-11-02/digest.jsonl")));
        assertEquals(
                List.of(folder.resolve("in/articles.jsonl"), mine),
                next.files().stream().map(InputFile::path).toList());
    }

    @Test
    void anInputOfNothingButResultsIsAFailure() throws IOException {
        TestJob job = new TestJob(folder).articles(3);
        job.run();
        Files.delete(folder.resolve("in/articles.jsonl"));
        String yaml = Files.readString(folder.resolve("job.yaml")).replace("path: in", "path: out");
        Files.writeString(folder.resolve("job.yaml"), yaml);

        DigestFailure failure = assertThrows(DigestFailure.Input.class, job::plan);

        assertTrue(String.valueOf(failure.getMessage()).startsWith("the input holds only files that this job wrote"));
    }

    @Test
    void oneUnreadableFileStopsNothing() {
        TestJob job = new TestJob(folder).articles(2);
        RunPlan plan = job.plan();
        // Given a file that vanishes between the listing and the reading. A folder stands for a file without
        // permission.
        List<InputFile> files = List.of(
                new InputFile(folder.resolve("gone.txt"), "gone.txt", InputFormat.AUTO, FieldNames.DEFAULT),
                new InputFile(folder, "folder.txt", InputFormat.AUTO, FieldNames.DEFAULT),
                plan.files().get(0));

        RunReport report = JobRunner.run(
                new RunPlan(plan.job(), plan.date(), plan.reference(), List.of(new PlannedSource("in", files)), "test"),
                false,
                (articles, rejected) -> {},
                stopped -> 8);

        assertEquals(2, report.digests());
        assertEquals(Map.of("unreadable", 2L), report.counts().rejected());
    }

    @Test
    void aDatabaseThatIsCutOffIsNamedAndNothingIsLost() throws IOException {
        TestJob job = new TestJob(folder).articles(5);
        job.run();
        Map<String, String> results = job.results();
        Path database = folder.resolve("out/.precis/jobs.mv.db");
        byte[] whole = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(whole, 6000));

        DigestFailure refused = assertThrows(DigestFailure.Resource.class, job::run);
        assertThrows(
                DigestFailure.Resource.class, () -> PastRun.below(job.plan().job()));

        assertTrue(String.valueOf(refused.getMessage()).contains("move it away"), refused.getMessage());
        assertEquals(results, job.results());
        Files.delete(database);
        assertEquals(RunReport.State.FINISHED, job.run().run().state());
        assertEquals(results, job.results());
    }

    @Test
    void anEmptyInputIsAFailure() throws IOException {
        Files.createDirectories(folder.resolve("in"));

        DigestFailure failure = assertThrows(DigestFailure.Input.class, () -> new TestJob(folder).plan());

        assertInstanceOf(DigestFailure.Input.class, failure);
    }

    @Test
    void remembersPastRuns() {
        TestJob job = new TestJob(folder).articles(7);
        job.run();
        job.run(true);

        var runs = PastRun.below(job.plan().job());

        assertEquals(2, runs.size());
        assertEquals(2, runs.get(0).attempt());
        assertEquals(7, runs.get(0).digested());
        assertEquals("finished", runs.get(1).state());
    }

    @Test
    void theFingerprintDependsOnTheOptions() {
        TestJob job = new TestJob(folder).articles(1);
        String before = job.plan().fingerprint();

        assertEquals(before, job.plan().fingerprint());
        assertNotEquals(before, job.with("dates: {most: 1}\n").plan().fingerprint());
    }

    private Map<String, String> whole(int articles) {
        TestJob job = new TestJob(other).articles(articles);
        job.run();
        return job.results();
    }

    private static void runAndStopAfter(TestJob test, int articles) {
        JobRunner.silence();
        DigestJob[] job = new DigestJob[1];
        job[0] = new DigestJob(test.plan(), tally -> {
            if (tally.read() >= articles) {
                job[0].stop();
            }
        });
        job[0].run(false);
    }
}
