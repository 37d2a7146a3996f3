package io.precis.cli.fast;

import io.precis.batch.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes down how many articles a job had. The launcher reads the number before the next run of the job, to choose the JVM's
 * compiler (docs/start-up.md).
 */
public final class NightSize {
    /** The system property with the name of the file; without the launcher it is not set, and nothing is written. */
    private static final String FILE_PROPERTY = "precis.night";

    private NightSize() {}

    /** Writes down the number of a finished run. Where it cannot be written, the next run of a large job is only slower. */
    public static void save(RunReport report) {
        String file = System.getProperty(FILE_PROPERTY, "");
        if (file.isEmpty() || report.run().state() != RunReport.State.FINISHED) {
            return;
        }
        long articles = report.counts().digested().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        try {
            Files.writeString(Path.of(file), articles + "\n");
        } catch (IOException e) {
            // The folder that Precis was built in may be read-only.
        }
    }
}
