package io.precis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.batch.publish.StoryFile;
import io.precis.batch.report.RunReport;
import io.precis.batch.spool.NightFile;
import io.precis.failure.DigestFailure;
import io.precis.write.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that writes editions. */
class EditionJobTest {
    private static final String ALL = Arrays.stream(OutputFormat.values())
            .filter(format -> format.edition().isPresent())
            .map(OutputFormat::label)
            .collect(Collectors.joining(", "));

    @TempDir
    private Path folder;

    private String output(String name) throws IOException {
        return Files.readString(new TestJob(folder).output().resolve(name));
    }

    @Test
    void writesEveryFormAndTheSameBytesTwice() {
        TestJob job = new TestJob(folder)
                .formats(ALL, "stories: true\nedition: {title: Ward News}\n")
                .articles(250);

        RunReport report = job.run();
        Map<String, String> first = job.results();
        job.run(true);

        assertEquals(250, report.digests());
        assertEquals(
                List.of(
                        "atom.xml",
                        "dates.ics",
                        "feed.json",
                        "newsletter.eml",
                        "newsletter.html",
                        "newsletter.md",
                        "rejected.jsonl",
                        "report.html",
                        "rss.xml"),
                List.copyOf(first.keySet()));
        assertEquals(first, job.results());
        assertTrue(first.getOrDefault("newsletter.html", "").contains("Articles: 250"));
    }

    @Test
    void makesTheEditionOfAllWhenSomeAreRetried() throws IOException {
        TestJob job =
                new TestJob(folder).formats("jsonl, report", "").articles(5).input("empty.txt", "");
        job.run();
        job.input("empty.txt", "The bakery is open again. It sells bread.");

        JobRunner.retry(job.plan(), (articles, rejected) -> {}, stopped -> 8);

        assertEquals(6, output("digest.jsonl").lines().count());
        assertEquals(6, output("report.html").split("<article ", -1).length - 1);
    }

    @Test
    void saysThatTheDigestsOfAnOldNightAreGone() throws IOException {
        TestJob job = new TestJob(folder).formats("report", "").articles(5).input("empty.txt", "");
        job.run();
        Files.delete(NightFile.part(job.plan()));

        DigestFailure gone = assertThrows(
                DigestFailure.class, () -> JobRunner.retry(job.plan(), (articles, rejected) -> {}, stopped -> 8));

        assertTrue(String.valueOf(gone.getMessage()).contains("--fresh"), gone.getMessage());
    }

    @Test
    void makesNoEditionOfLessThanTheNight() throws IOException {
        Files.createDirectories(folder.resolve("my"));
        Files.writeString(folder.resolve("my/footer.html"), "{{nope}}");
        TestJob job = new TestJob(folder)
                .formats("newsletter", "edition: {template: my}\n")
                .articles(250);
        assertThrows(DigestFailure.Job.class, job::run);
        Files.delete(folder.resolve("my/footer.html"));
        Path night = NightFile.part(job.plan());
        byte[] whole = Files.readAllBytes(night);
        int end = whole.length - 1;
        while (whole[end - 1] != '\n') {
            end--;
        }
        Files.write(night, Arrays.copyOf(whole, whole.length - 1));
        DigestFailure broken = assertThrows(DigestFailure.Resource.class, job::run);
        Files.write(night, Arrays.copyOf(whole, end));
        DigestFailure less = assertThrows(DigestFailure.Resource.class, job::run);

        assertTrue(String.valueOf(broken.getMessage()).startsWith(night + ": found the end"), broken.getMessage());
        assertTrue(String.valueOf(less.getMessage()).startsWith("found 249 digests"), less.getMessage());
        assertFalse(Files.exists(job.output().resolve("newsletter.html")));
    }

    @Test
    void saysThatAnotherVersionBeganTheRun() throws IOException {
        Files.createDirectories(folder.resolve("my"));
        Files.writeString(folder.resolve("my/footer.html"), "{{nope}}");
        TestJob job = new TestJob(folder)
                .formats("newsletter", "stories: true\nedition: {template: my}\n")
                .articles(3);
        assertThrows(DigestFailure.Job.class, job::run);
        Files.writeString(folder.resolve("my/footer.html"), "");
        byte[] former = {0, 0, 0, 0, 1, 0, 0, 0, 2, 'a', '1'};

        for (Path file : List.of(StoryFile.part(job.plan()), job.plan().spool(), NightFile.part(job.plan()))) {
            Files.write(file, former);
            DigestFailure other = assertThrows(DigestFailure.Resource.class, job::run);
            String sentence = String.valueOf(other.getMessage());
            assertTrue(sentence.startsWith(file + ": found no head"), sentence);
            assertTrue(sentence.endsWith("--fresh"), sentence);
        }
        assertEquals(3, job.run(true).digests());
    }

    @Test
    void writesNothingOnAnEmptyNightWhereItIsToBeSkipped() throws IOException {
        TestJob job = new TestJob(folder)
                .formats("jsonl, newsletter, mail", "edition: {skipIfEmpty: true}\n")
                .articles(3);
        job.run();
        assertTrue(Files.exists(job.output().resolve("newsletter.eml")));
        Files.delete(folder.resolve("in/articles.jsonl"));
        job.input("empty.txt", "");

        job.run(true);

        assertFalse(Files.exists(job.output().resolve("newsletter.eml")));
        assertFalse(Files.exists(job.output().resolve("newsletter.html")));
        assertEquals("", output("digest.jsonl"));
    }

    @Test
    void writesAnEditionThatSaysSoOnAnEmptyNightOtherwise() throws IOException {
        TestJob job = new TestJob(folder).formats(ALL, "").input("empty.txt", "");

        job.run();

        assertTrue(output("newsletter.html").contains("No new articles"));
        assertTrue(output("report.html").contains("No new articles"));
    }

    @Test
    void publishesWithAMendedTemplateWhatWasDigestedBefore() throws IOException {
        Files.createDirectories(folder.resolve("my"));
        Files.writeString(folder.resolve("my/footer.html"), "<p>{{nope}}</p>");
        TestJob job = new TestJob(folder)
                .formats("newsletter", "edition: {template: my}\n")
                .articles(300);

        DigestFailure wrong = assertThrows(DigestFailure.Job.class, job::run);
        Files.writeString(folder.resolve("my/footer.html"), "<p>{{title}}</p>");
        RunReport report = job.run();

        assertTrue(String.valueOf(wrong.getMessage()).contains("nope"), wrong.getMessage());
        assertEquals(300, report.digests());
        assertEquals(0, report.process().articles(), "articles digested once more");
        assertTrue(output("newsletter.html").contains("<p>test</p>"));
    }

    @Test
    void namesTheFolderOfTemplatesThatIsNotThere() {
        DigestFailure missing = assertThrows(
                DigestFailure.Job.class,
                () -> new TestJob(folder)
                        .formats("newsletter", "edition: {template: mine}\n")
                        .plan());

        assertTrue(String.valueOf(missing.getMessage()).contains("a folder of templates"), missing.getMessage());
    }

    @Test
    void removesWhatRunsOfOtherNightsLeftDaysAgo() throws IOException {
        TestJob job = new TestJob(folder).formats("newsletter", "").articles(3);
        Path kept = folder.resolve("out/.precis");
        Files.createDirectories(kept);
        Path old = Files.writeString(kept.resolve("test-2026-10-20-1a2b3c.spool"), "old");
        Path young = Files.writeString(kept.resolve("test-2026-11-01-1a2b3c.spool"), "young");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(4))));

        job.run();

        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young));
        assertTrue(Files.exists(NightFile.part(job.plan())));
    }
}
