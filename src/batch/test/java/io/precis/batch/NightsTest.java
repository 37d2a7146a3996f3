package io.precis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.ReferenceDate;
import io.precis.batch.report.RunReport;
import io.precis.job.JobFile;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import io.precis.job.RunPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one night leaves to the next: the ledger, duplicates, shards. */
class NightsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void digestsOnlyWhatIsNew() {
        TestJob job = new TestJob(folder).with("new: only\n").input("a.jsonl", line("one", 1) + line("two", 2));
        assertEquals(2, run(job, MONDAY, false).digests());
        job.input("a.jsonl", line("one", 1) + line("two", 2) + line("three", 3));
        RunReport tuesday = run(job, MONDAY.plusDays(1), false);
        assertEquals(1, tuesday.digests());
        assertEquals(2, tuesday.seen());
        assertEquals(
                new RunReport.SourceReport("in", 3, 2, 0, 1, 0),
                tuesday.counts().sources().get(0));
        String listed = read("2026-11-03/duplicates.jsonl");
        assertTrue(
                listed.startsWith(
                        "{\"id\":\"one\",\"source\":\"in/a.jsonl\",\"line\":1,\"url\":null,\"reason\":\"seen\","
                                + "\"of\":\"one\",\"night\":\"2026-11-02\",\"similarity\":1}\n"),
                listed);
    }

    @Test
    void whatWasFirstSeenOnANightIsNewForIt() {
        TestJob job = new TestJob(folder).with("new: only\n").input("a.jsonl", line("one", 1));
        run(job, MONDAY, false);
        job.input("a.jsonl", line("one", 1) + line("two", 2));
        run(job, MONDAY.plusDays(1), false);
        String monday = read("2026-11-02/digest.jsonl");
        String tuesday = read("2026-11-03/digest.jsonl");

        assertEquals(
                2,
                run(job, MONDAY, true).digests()
                        + run(job, MONDAY.plusDays(1), true).digests());

        assertEquals(monday, read("2026-11-02/digest.jsonl"));
        assertEquals(tuesday, read("2026-11-03/digest.jsonl"));
    }

    @Test
    void aClockThatGoesBackDigestsNothingTwice() {
        TestJob job = new TestJob(folder).with("new: only\n").input("a.jsonl", line("one", 1) + line("two", 2));
        assertEquals(2, run(job, MONDAY.plusDays(1), false).digests());
        RunReport earlier = run(job, MONDAY, false);
        assertEquals(0, earlier.digests());
        assertEquals(2, earlier.seen());
    }

    @Test
    void anIdInTwoFeedsIsADuplicateAndNoRejection() {
        TestJob job = new TestJob(folder)
                .with("duplicates: {nights: 0}\n")
                .input("a.jsonl", line("guid", 1))
                .input("b.jsonl", longer("guid", 1) + line("guid", 5));
        RunReport report = run(job, MONDAY, false);
        assertEquals(1, report.digests());
        assertEquals(1, report.duplicates());
        assertEquals(Map.of("duplicate-id", 1L), report.counts().rejected());
    }

    @Test
    void aRunThatNeverEndedHasSeenNothing() {
        TestJob job = new TestJob(folder).with("new: only\n").input("a.jsonl", line("one", 1));
        DigestJob stopped = new DigestJob(plan(job, MONDAY), tally -> {});
        stopped.stop();
        org.junit.jupiter.api.Assertions.assertThrows(
                io.precis.failure.DigestFailure.Interrupted.class, () -> stopped.run(false));

        assertEquals(1, run(job, MONDAY.plusDays(1), false).digests());
    }

    @Test
    void knowsAFileThatIsWrittenAnewEachNight() {
        TestJob job = new TestJob(folder)
                .with("new: only\n")
                .input("today.txt", "Snow fell on the hills.\n\nRoads are shut.");
        assertEquals(1, run(job, MONDAY, false).digests());
        job.input("today.txt", "The sun came out again.\n\nRoads are open.");
        assertEquals(1, run(job, MONDAY.plusDays(1), false).digests());
    }

    @Test
    void tellsEachStoryOnceInItsFullestVersion() {
        TestJob job = new TestJob(folder)
                .with("duplicates: {similarity: 0.7}\n")
                .input("a.jsonl", line("other", 9) + line("wire", 1))
                .input("b.jsonl", longer("outlet", 1) + line("third", 1));
        RunReport report = run(job, MONDAY, false);
        assertEquals(2, report.digests());
        assertEquals(2, report.duplicates());
        String digest = read("2026-11-02/digest.jsonl");
        assertTrue(digest.contains("\"duplicates\":[{\"id\":\"wire\",\"source\":\"in/a.jsonl\",\"line\":2"), digest);
        assertFalse(digest.contains("{\"id\":\"wire\",\"source\":\"in/a.jsonl\",\"line\":2,\"url\":null,\"section\""));

        job.input("a.jsonl", line("late", 1)).input("b.jsonl", line("new", 4));
        RunReport tuesday = run(job, MONDAY.plusDays(1), false);
        assertEquals(1, tuesday.digests());
        String left = read("2026-11-03/duplicates.jsonl");
        assertTrue(left.contains("\"id\":\"late\"") && left.contains("\"night\":\"2026-11-02\""), left);
    }

    @Test
    void aDuplicateIsNotNewWhenTheNightsAreOver() {
        TestJob job = new TestJob(folder)
                .with("new: only\nduplicates: {nights: 1}\n")
                .input("a.jsonl", longer("outlet", 1) + line("wire", 1));
        assertEquals(1, run(job, MONDAY, false).duplicates());
        RunReport later = run(job, MONDAY.plusDays(9), false);
        assertEquals(0, later.digests());
        assertEquals(2, later.seen());
    }

    @Test
    void threadsChangeNoByte() {
        TestJob job = new TestJob(folder).articles(700).with("threads: 1\n");
        run(job, MONDAY, false);
        var one = TestJob.results(folder.resolve("out/2026-11-02"));
        run(job.with("threads: 7\n"), MONDAY, true);
        assertEquals(one, TestJob.results(folder.resolve("out/2026-11-02")));
    }

    @Test
    void aStoppedRunGoesOnInTheSameStories() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            lines.append("{\"id\": \"s")
                    .append(i)
                    .append("\", \"language\": \"en\", \"title\": \"Bridge ")
                    .append(i % 90)
                    .append(" closes\", \"text\": \"Mayor Anna Lindqvist")
                    .append("" + (char) ('a' + i % 10) + (char) ('a' + i % 90 / 10))
                    .append(" of Town")
                    .append(i % 90)
                    .append(" said on Friday that bridge ")
                    .append(i % 90)
                    .append(" would cost ")
                    .append(1000 + i % 90)
                    .append(" million euros. The Harbour Company of Town")
                    .append(i % 90)
                    .append(" agreed.\"}\n");
        }
        TestJob job = new TestJob(folder).with("stories: true\n").input("a.jsonl", lines.toString());
        RunReport unbroken = run(job, MONDAY, false);
        assertEquals(90, unbroken.stories().size());
        var expected = TestJob.results(folder.resolve("out/2026-11-02"));
        DigestJob[] running = new DigestJob[1];
        running[0] = new DigestJob(plan(job, MONDAY), tally -> running[0].stop());
        org.junit.jupiter.api.Assertions.assertThrows(
                io.precis.failure.DigestFailure.Interrupted.class, () -> running[0].run(true));

        run(job, MONDAY, false);

        assertEquals(expected, TestJob.results(folder.resolve("out/2026-11-02")));
    }

    @Test
    void retriesOnlyWhatWasRejected() {
        TestJob job = new TestJob(folder)
                .articles(3)
                .input("b.jsonl", line("good", 1) + "no json\n" + line("good", 2))
                .input("empty.txt", "");
        RunReport first = run(job, MONDAY, false);
        assertEquals(
                Map.of("duplicate-id", 1L, "empty", 1L, "malformed", 1L),
                first.counts().rejected());
        String digested = read("2026-11-02/digest.jsonl");
        job.input("b.jsonl", line("good", 1) + line("mended", 3) + line("good", 2))
                .input("empty.txt", "Now it says a word.");

        RunReport second = JobRunner.retry(plan(job, MONDAY), (articles, rejected) -> {}, stopped -> 8);

        assertEquals(6, second.digests());
        assertEquals(Map.of("duplicate-id", 1L), second.counts().rejected());
        assertEquals(
                new RunReport.SourceReport("in", 7, 0, 0, 6, 1),
                second.counts().sources().get(0));
        String all = read("2026-11-02/digest.jsonl");
        assertTrue(all.startsWith(digested) && all.lines().count() == 6, all);
        assertTrue(read("2026-11-02/digest.json").endsWith("\n]}\n"));
        assertEquals(1, read("2026-11-02/rejected.jsonl").lines().count());
        job.input("b.jsonl", line("good", 1) + line("mended", 3));
        assertEquals(
                6,
                JobRunner.retry(plan(job, MONDAY), (articles, rejected) -> {}, stopped -> 8)
                        .digests());
        var nothing = org.junit.jupiter.api.Assertions.assertThrows(
                io.precis.failure.DigestFailure.Input.class,
                () -> JobRunner.retry(plan(job, MONDAY), (articles, rejected) -> {}, stopped -> 8));
        assertTrue(String.valueOf(nothing.getMessage()).startsWith("nothing was rejected by test for 2026-11-02"));
    }

    @Test
    void shardsAreDisjointAndTogetherAll() {
        TestJob job = new TestJob(folder).articles(300);
        List<String> ids = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> {
                    run(job.with("shard: " + i + "/3\n"), MONDAY.plusDays(i), false);
                    return read("2026-11-0" + (2 + i) + "/digest.jsonl");
                })
                .flatMap(String::lines)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertEquals(300, ids.size());
        assertEquals(300, ids.stream().collect(Collectors.toSet()).size());
    }

    @Test
    void mergedShardsAreOneResult() throws java.io.IOException {
        TestJob job = new TestJob(folder).articles(40).input("bad.txt", "");
        List<Path> parts = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> {
                    JobFile file = JobFileReader.read(
                            job.with("shard: " + i + "/4\n")
                                    .folder()
                                    .resolve("job.yaml")
                                    .toString(),
                            JobOverrides.of(
                                    java.util.Map.of(),
                                    java.util.Map.of(),
                                    List.of(),
                                    folder.resolve("part" + i).toString()));
                    RunPlan plan = RunPlan.of(file, MONDAY, ReferenceDate.Origin.OPTION, "test");
                    return JobRunner.run(plan, false, (articles, rejected) -> {}, stopped -> 8)
                            .run()
                            .folder();
                })
                .toList();
        Path merged = folder.resolve("merged");

        ShardMerge.merge(parts, merged);

        assertEquals(40, Files.readAllLines(merged.resolve("digest.jsonl")).size());
        assertEquals(41, Files.readAllLines(merged.resolve("digest.csv")).size());
        assertEquals(1, Files.readAllLines(merged.resolve("rejected.jsonl")).size());
        var json = new tools.jackson.databind.json.JsonMapper()
                .readTree(merged.resolve("digest.json").toFile());
        assertEquals(40, json.path("articles").size());
        var report = new tools.jackson.databind.json.JsonMapper()
                .readTree(merged.resolve("run.json").toFile());
        assertEquals(40, report.path("digested").intValue());
        assertEquals(41, report.path("read").intValue());
        assertEquals(40, report.path("sources").path(0).path("digested").intValue());
    }

    private RunReport run(TestJob job, LocalDate date, boolean fresh) {
        return JobRunner.run(plan(job, date), fresh, (articles, rejected) -> {}, stopped -> 8);
    }

    private static RunPlan plan(TestJob job, LocalDate date) {
        JobFile file = JobFileReader.read(job.folder().resolve("job.yaml").toString(), JobOverrides.NONE);
        return RunPlan.of(file, date, ReferenceDate.Origin.OPTION, "test");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve("out").resolve(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(String id, int seed) {
        return "{\"id\": \"" + id + "\", \"language\": \"en\", \"text\": \"" + text(seed) + "\"}\n";
    }

    private static String longer(String id, int seed) {
        return "{\"id\": \"" + id + "\", \"language\": \"en\", \"text\": \"" + text(seed)
                + " The vote is next week.\"}\n";
    }

    private static String text(int seed) {
        StringBuilder text = new StringBuilder("The council of ward " + seed + " met on Friday.");
        for (int i = 0; i < 12; i++) {
            text.append(" Speaker ")
                    .append(seed * 100 + i)
                    .append(" asked for ")
                    .append(seed * 7 + i * i)
                    .append(" trees.");
        }
        return text.toString();
    }
}
