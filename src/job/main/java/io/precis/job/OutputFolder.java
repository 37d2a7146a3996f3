package io.precis.job;

import io.precis.write.LeftOutWriter;
import io.precis.write.OutputFormat;
import io.precis.write.RejectedWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The folder where a job writes its results, with placeholders for job and date.
 *
 * @param pattern as the user wrote it, with {@code {job}} and {@code {date}}
 * @param base folder that a relative pattern is relative to
 */
public record OutputFolder(String pattern, Path base) {
    /** The report of a run, in its folder. */
    public static final String RUN_FILE = "run.json";

    /** The file that a failed run leaves in its folder. */
    public static final String FAILURE_FILE = "failed.json";

    private static final Set<String> RESULT_FILES = results();

    public OutputFolder {
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("no folder");
        }
        String rest = pattern.replace("{job}", "").replace("{date}", "");
        if (rest.contains("{") || rest.contains("}")) {
            throw new IllegalArgumentException("unknown placeholder in " + pattern);
        }
    }

    /** The folder of one run. */
    Path of(String job, LocalDate date) {
        return resolve(pattern.replace("{job}", job).replace("{date}", date.toString()));
    }

    /** The folder that all runs have in common: the part of the pattern before the first placeholder. */
    public Path fixed() {
        int brace = pattern.indexOf('{');
        if (brace < 0) {
            return resolve(pattern);
        }
        int slash = pattern.lastIndexOf('/', brace);
        return resolve(slash < 0 ? "." : pattern.substring(0, Math.max(slash, 1)));
    }

    /** Whether a file is a result, finished or partly written, of a run of {@code job} on any date. */
    boolean isResult(Path file, String job) {
        Path at = file.toAbsolutePath().normalize();
        String name = String.valueOf(at.getFileName());
        String whole = name.endsWith(".part") ? name.substring(0, name.length() - ".part".length()) : name;
        return RESULT_FILES.contains(whole)
                && runs(job).matcher(String.valueOf(at.getParent())).matches();
    }

    private Pattern runs(String job) {
        return Pattern.compile(Pattern.quote(resolve(pattern).toString())
                .replace("{job}", "\\E" + Pattern.quote(job) + "\\Q")
                .replace("{date}", "\\E\\d{4}-\\d{2}-\\d{2}\\Q"));
    }

    private static Set<String> results() {
        Set<String> names =
                new HashSet<>(Set.of(RejectedWriter.FILE_NAME, LeftOutWriter.FILE_NAME, RUN_FILE, FAILURE_FILE));
        for (OutputFormat format : OutputFormat.values()) {
            names.addAll(format.fileNames());
        }
        return Set.copyOf(names);
    }

    private Path resolve(String path) {
        return base.resolve(path).toAbsolutePath().normalize();
    }
}
