package io.precis.job;

import io.precis.digest.DigestOptions;
import io.precis.failure.DigestFailure;
import io.precis.failure.Spelling;
import io.precis.read.FileNameSuggestion;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import io.precis.write.OutputFormat;
import io.precis.write.layout.CsvDialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Reads a job file. A failure is one sentence: the place, what was found and what was expected. The keys are those of
 * jobs/job.schema.json.
 */
public final class JobFileReader {
    static final List<String> JOB_KEYS = List.of(
            "job",
            "zone",
            "input",
            "reference",
            "languages",
            "summary",
            "dates",
            "figures",
            "names",
            "keywords",
            "translate",
            "glossary",
            "models",
            "rejected",
            "output",
            "new",
            "duplicates",
            "stories",
            "fetch",
            "threads",
            "shard",
            "database",
            "metrics",
            "notify",
            "edition");
    private final Path folder;
    private final JobOverrides overrides;

    private JobFileReader(Path folder, JobOverrides overrides) {
        this.folder = folder;
        this.overrides = overrides;
    }

    /**
     * Reads a job.
     *
     * @param name path of the file, as the user wrote it
     * @param overrides values of the environment and the command line, which replace those of the file
     * @throws DigestFailure.Job when it is not a valid job file
     */
    public static JobFile read(String name, JobOverrides overrides) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw missing(name, file);
        }
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of(""));
        return new JobFileReader(folder, overrides).job(overrides.over(YamlNode.read(file, name)));
    }

    private static DigestFailure.Job missing(String name, Path file) {
        if (Files.isDirectory(file)) {
            return new DigestFailure.Job(
                    "'" + name + "' is a folder, expected a job file such as job.yaml in it", null);
        }
        String hint = FileNameSuggestion.beside(file)
                .map(near -> ", did you mean '" + near + "'?")
                .orElse("; 'precis init' writes an example");
        return new DigestFailure.Job("there is no job file '" + name + "'" + hint, null);
    }

    private JobFile job(YamlNode.Keys yaml) {
        JobSection top = JobSection.of(yaml, "the job", JOB_KEYS);
        String name = top.value("job", "a name of letters, digits, - and _", JobFileReader::name);
        if (name == null) {
            throw top.missing("job", "its name");
        }
        JobSection output = top.section("output", List.of("folder", "formats", "csv"))
                .orElseThrow(() -> top.missing("output", "a folder to write to"));
        RejectedLimit rejected = top.section("rejected", List.of("most"))
                .map(limits ->
                        limits.value("most", "a percentage such as 5% or a whole number, 0 or more", RejectedLimit::of))
                .orElse(RejectedLimit.DEFAULT);
        DigestOptions digest = TranslationReader.read(top, folder, DigestOptionsReader.read(top));
        ZoneId zone = zone(top);
        return new JobFile(
                name,
                zone,
                input(top),
                CollectReader.read(top),
                new JobFile.Work(
                        CollectReader.threads(top),
                        TranslationReader.fetchesModels(top, digest),
                        DigestOptionsReader.reference(top),
                        rejected),
                digest,
                new JobFile.Output(folder(output), formats(output), dialect(output)),
                EditionReader.options(top, name, digest),
                EditionReader.publication(top, folder, zone),
                AfterRunReader.database(top),
                AfterRunReader.read(top, folder));
    }

    private static ZoneId zone(JobSection top) {
        ZoneId zone = top.value(
                "zone",
                "a time zone such as Europe/Brussels",
                text -> ZoneId.of(text.word()),
                text -> Spelling.of(text, new TreeSet<>(ZoneId.getAvailableZoneIds())));
        return zone == null ? ZoneId.systemDefault() : zone;
    }

    private List<JobInput> input(JobSection top) {
        List<JobInput> given = overrides.input();
        if (!given.isEmpty()) {
            return given;
        }
        if (!top.has("input")) {
            throw top.missing("input", "a list of paths to read");
        }
        return top.sections("input", List.of("path", "format", "fields")).stream()
                .map(this::inputEntry)
                .toList();
    }

    private JobInput inputEntry(JobSection entry) {
        String path = entry.value("path", "a file, folder, glob or the address of a feed", YamlNode.Scalar::word);
        if (path == null) {
            throw entry.missing("path", "a file, folder, glob or the address of a feed");
        }
        if (InputFile.isUrl(path) && path.matches("(?i)https?://[^/?#]*@.*")) {
            // The path is written to logs and results, and the password would be too.
            throw entry.wrong("path", "an address with a user or a password", "an address without them");
        }
        InputFormat format = entry.choice(
                "format", InputFormat.values(), value -> value.name().toLowerCase(Locale.ROOT));
        return new JobInput(
                path,
                folder,
                format == null ? InputFormat.AUTO : format,
                new FieldNames(entry.texts("fields", FieldNames.KNOWN)));
    }

    private OutputFolder folder(JobSection output) {
        OutputFolder given = output.value(
                "folder",
                "a folder, which may contain {job} and {date}",
                pattern -> new OutputFolder(pattern.word(), folder));
        if (overrides.output() != null) {
            return overrides.output();
        }
        if (given == null) {
            throw output.missing("folder", "a folder, which may contain {job} and {date}");
        }
        return given;
    }

    private static List<OutputFormat> formats(JobSection output) {
        return output.has("formats")
                ? output.choices("formats", OutputFormat.values(), OutputFormat::label).stream()
                        .distinct()
                        .toList()
                : List.of(OutputFormat.CSV, OutputFormat.JSON, OutputFormat.JSONL);
    }

    private static CsvDialect dialect(JobSection output) {
        return output.section("csv", List.of("dialect"))
                .map(csv -> csv.choice("dialect", CsvDialect.values(), CsvDialect::label))
                .orElse(CsvDialect.RFC4180);
    }

    private static String name(YamlNode.Scalar name) {
        if (!name.word().matches("[\\p{L}\\p{N}_-]+")) {
            throw new IllegalArgumentException(name.text());
        }
        return name.text();
    }
}
