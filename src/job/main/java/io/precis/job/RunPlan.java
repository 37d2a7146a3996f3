package io.precis.job;

import io.precis.article.ReferenceDate;
import io.precis.digest.DigestOptions;
import io.precis.edition.EditionFile;
import io.precis.failure.DigestFailure;
import io.precis.read.FeedLists;
import io.precis.read.source.InputFile;
import io.precis.write.OutputFile;
import io.precis.write.OutputFormat;
import io.precis.write.layout.TextStyle;
import io.precis.write.layout.WriteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one run of a job: what is read, how it is digested, and where results are written.
 *
 * @param job to run
 * @param date the run date
 * @param reference the reference date of articles without one of their own: {@code --date} or the run date
 * @param sources what is read, in order
 * @param version of Precis, written to the files
 */
public record RunPlan(
        JobFile job, LocalDate date, ReferenceDate reference, List<PlannedSource> sources, String version) {
    /** {@code src/jmh/commits.sh} sets other numbers to measure the cost of commits. */
    private static final int CHUNK_ARTICLES = Integer.getInteger("precis.chunk", 200);

    private static final int TRANSLATED_CHUNK_ARTICLES = 50;

    public RunPlan {
        sources = List.copyOf(sources);
    }

    /**
     * Plans a run.
     *
     * @throws DigestFailure.Input when a file is missing or there is nothing to read
     */
    public static RunPlan of(JobFile job, LocalDate date, ReferenceDate.Origin origin, String version) {
        List<List<InputFile>> named = job.input().stream().map(JobInput::files).toList();
        FeedLists lists = new FeedLists(named.stream().flatMap(List::stream).toList());
        // If the output folder is inside the input folder, results of earlier runs must not be read as articles.
        List<PlannedSource> sources = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            List<InputFile> files = lists.of(named.get(i)).stream()
                    .filter(file -> file.isUrl() || !job.output().folder().isResult(file.path(), job.name()))
                    .toList();
            sources.add(new PlannedSource(job.input().get(i).path(), files));
        }
        if (sources.stream().allMatch(source -> source.files().isEmpty())) {
            throw new DigestFailure.Input(
                    "the input holds only files that this job wrote, expected articles; name their files or folders",
                    null);
        }
        return new RunPlan(job, date, new ReferenceDate(date, origin), sources, version);
    }

    /** All files of all sources, in order. */
    public List<InputFile> files() {
        return sources.stream().flatMap(source -> source.files().stream()).toList();
    }

    /**
     * This plan with the origin of the reference date that the run had when it began. A run resumed on a later day gets its run
     * date by {@code --date}, but its digests must be the same as without the interruption.
     *
     * @param origin name of that origin, null when not known
     */
    public RunPlan begunAs(@Nullable String origin) {
        return origin == null
                ? this
                : new RunPlan(
                        job, date, new ReferenceDate(date, ReferenceDate.Origin.valueOf(origin)), sources, version);
    }

    /** Where the results are written. */
    public Path folder() {
        return job.output().folder().of(job.name(), date);
    }

    /** The name of this job in the ledger. Each shard has its own, since no other shard has its articles. */
    public String ledger() {
        return job.collect().shard().count() == 1
                ? job.name()
                : job.name() + " " + job.collect().shard();
    }

    /** The file of collected articles that are to be digested. */
    public Path spool() {
        return job.output()
                .folder()
                .fixed()
                .resolve(".precis")
                .resolve(job.name() + "-" + date + "-" + folderMark() + ".spool");
    }

    /** The file that keeps what is needed to group the run's articles into stories, until the run ends. */
    public Path stories() {
        return spool().resolveSibling(spool().getFileName() + ".stories");
    }

    /** The file that keeps the run's digests for its edition. */
    public Path night() {
        return spool().resolveSibling(spool().getFileName() + ".night");
    }

    /** Distinguishes two output folders of the same job and date. */
    private String folderMark() {
        return Integer.toHexString(folder().toString().hashCode());
    }

    /** The files that are made from the whole run. */
    public List<EditionFile> editionFiles() {
        return job.output().formats().stream()
                .flatMap(format -> format.edition().stream())
                .toList();
    }

    /** The files that are written article by article. */
    public List<OutputFile> outputs() {
        return job.output().formats().stream()
                .map(OutputFormat::files)
                .flatMap(List::stream)
                .toList();
    }

    /** The options of the digest with the run's reference date. */
    public DigestOptions digestOptions() {
        return job.digest().withReferenceDate(reference);
    }

    /** Articles digested between two commits. Fewer when they are translated, since a killed run repeats them. */
    public int chunk() {
        return job.digest().translation() == null ? CHUNK_ARTICLES : TRANSLATED_CHUNK_ARTICLES;
    }

    /** The options of the files written article by article. */
    public WriteOptions writeOptions() {
        return new WriteOptions(job.name(), date, version, job.output().dialect(), TextStyle.PLAIN);
    }

    /**
     * A hash of everything that the digests depend on: options, and the input files' names, sizes and times of change. A run can
     * only be resumed with the same fingerprint. Options of the edition are not part of it: the edition is made at the end, and
     * after a corrected template not everything must be digested again.
     */
    public String fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            add(sha, RecordText.of(digestOptions()) + "\n" + RecordText.of(writeOptions()));
            add(sha, job.output().formats() + "\n" + folder() + "\n" + RecordText.of(job.collect()));
            for (InputFile file : files()) {
                String state = file.isUrl() ? "an address" : state(file.path());
                String section = file.section() == null ? "" : "\t" + file.section();
                add(
                        sha,
                        file.name() + "\t" + file.format() + "\t" + RecordText.of(file.fields()) + "\t" + state
                                + section);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    private static void add(MessageDigest sha, String line) {
        sha.update(line.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " bytes, "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
