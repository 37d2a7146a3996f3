package io.precis.batch.spool;

import io.precis.job.RunPlan;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Files that runs of other nights left beside the database: the input of a run that was killed and never resumed, and the
 * digests that are kept for a retry. They are removed after three days.
 */
public final class LeftoverFiles {
    private static final Duration KEPT_FOR = Duration.ofDays(3);
    private static final Pattern FILE_NAMES =
            Pattern.compile(".+-\\d{4}-\\d{2}-\\d{2}-[0-9a-f]+\\.spool(\\.stories|\\.night)?(\\.part)?");

    private LeftoverFiles() {}

    /** Removes such files that were last changed more than three days ago. */
    public static void remove(RunPlan plan) throws IOException {
        Path folder = plan.spool().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder,
                file -> FILE_NAMES.matcher(file.getFileName().toString()).matches())) {
            for (Path file : files) {
                Instant touched = Files.getLastModifiedTime(file).toInstant();
                if (touched.isBefore(Instant.now().minus(KEPT_FOR))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
