package io.precis.job;

import io.precis.article.ReferenceDate;
import io.precis.digest.DigestOptions;
import io.precis.edition.EditionFile;
import io.precis.failure.DigestFailure;
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
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job: what is read, how it is digested, and where it is written.
 *
 * @param job as described
 * @param date the run date
 * @param reference the reference date of articles without one: {@code --date} or the run date
 * @param sources what to read, in order
 * @param version of Precis, for the files
 */
public record RunPlan(
        JobFile job, LocalDate date, ReferenceDate reference, List<PlannedSource> sources, String version) {
    /** Another number shows what commits cost ({@code src/jmh/commits.sh}). */
    private static final int CHUNK_ARTICLES = Integer.getInteger("precis.chunk", 200);

    private static final int TRANSLATED_CHUNK_ARTICLES = 50;

    public RunPlan {
        sources = List.copyOf(sources);
    }

    /**
     * Plans a run.
     *
     * @throws DigestFailure.Input when there is nothing to read
     */
    public static RunPlan of(JobFile job, LocalDate date, ReferenceDate.Origin origin, String version) {
        // An output folder inside the input must not feed last night's digest to tonight's run.
        List<PlannedSource> sources = job.input().stream()
                .map(entry -> new PlannedSource(
                        entry.path(),
                        entry.files().stream()
                                .filter(file -> file.isUrl() || !job.folder().isResult(file.path(), job.name()))
                                .toList()))
                .toList();
        if (sources.stream().allMatch(source -> source.files().isEmpty())) {
            throw new DigestFailure.Input(
                    "the input holds only what this job wrote; name files or folders of articles", null);
        }
        return new RunPlan(job, date, new ReferenceDate(date, origin), sources, version);
    }

    /** All files of all sources, in order. */
    public List<InputFile> files() {
        return sources.stream().flatMap(source -> source.files().stream()).toList();
    }

    /**
     * The same as an earlier process began it: resumed on a later day, the run date comes by {@code --date}, but the
     * digests must say what they would have said.
     *
     * @param origin name of the origin then, null where it is not known
     */
    public RunPlan begunAs(@Nullable String origin) {
        return origin == null
                ? this
                : new RunPlan(
                        job, date, new ReferenceDate(date, ReferenceDate.Origin.valueOf(origin)), sources, version);
    }

    /** Where the results are written. */
    public Path folder() {
        return job.folder().of(job.name(), date);
    }

    /** By what the ledger knows this job: each shard keeps its own, for its articles are nobody else's. */
    public String ledger() {
        return job.collect().shard().count() == 1
                ? job.name()
                : job.name() + " " + job.collect().shard();
    }

    /** Where what was read waits to be digested. */
    public Path spool() {
        return job.folder().fixed().resolve(".precis").resolve(job.name() + "-" + date + "-" + folderMark() + ".spool");
    }

    /** Where what the run's articles tell is kept until it ends. */
    public Path stories() {
        return spool().resolveSibling(spool().getFileName() + ".stories");
    }

    /** Where the run's digests are kept for its edition. */
    public Path night() {
        return spool().resolveSibling(spool().getFileName() + ".night");
    }

    /** Two output folders of one job and date, told apart. */
    private String folderMark() {
        return Integer.toHexString(folder().toString().hashCode());
    }

    /** The files that are made of the whole night. */
    public List<EditionFile> editionFiles() {
        return job.formats().stream()
                .flatMap(format -> format.edition().stream())
                .toList();
    }

    /** The files that the run's formats write article by article. */
    public List<OutputFile> outputs() {
        return job.formats().stream()
                .map(OutputFormat::files)
                .flatMap(List::stream)
                .toList();
    }

    public DigestOptions digestOptions() {
        DigestOptions options = job.digest();
        return new DigestOptions(
                options.languages(),
                options.length(),
                options.dates(),
                options.figures(),
                options.names(),
                options.keywords(),
                options.scoring(),
                reference,
                options.translation());
    }

    /** How many articles are digested at once and then committed: fewer where each takes long, since a killed run does them anew. */
    public int chunk() {
        return job.digest().translation() == null ? CHUNK_ARTICLES : TRANSLATED_CHUNK_ARTICLES;
    }

    public WriteOptions writeOptions() {
        return new WriteOptions(job.name(), date, version, job.dialect(), TextStyle.PLAIN);
    }

    /**
     * Stands for everything the digests depend on: options, and the input's names, sizes and times of change. A run may
     * only be resumed with the same. Its edition is made at the end and may be another one: a mended template shall not cost a
     * night.
     */
    public String fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            add(sha, RecordText.of(digestOptions()) + "\n" + RecordText.of(writeOptions()));
            add(sha, job.formats() + "\n" + folder() + "\n" + RecordText.of(job.collect()));
            for (InputFile file : files()) {
                String state = file.isUrl() ? "an address" : state(file.path());
                add(sha, file.name() + "\t" + file.format() + "\t" + RecordText.of(file.fields()) + "\t" + state);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
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
