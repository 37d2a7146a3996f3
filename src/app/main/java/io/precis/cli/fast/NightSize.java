package io.precis.cli.fast;

import io.precis.batch.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many articles a job had on its last night, kept where the launcher looks when it chooses a compiler for the next. */
public final class NightSize {
    /** The file, as the launcher names it; where there is no launcher, nothing is kept. */
    private static final String FILE = "precis.night";

    private NightSize() {}

    /** Keeps it where that can be done: without it the next run is as correct, only slower if there are very many. */
    public static void keep(RunReport report) {
        String file = System.getProperty(FILE, "");
        if (file.isEmpty() || report.run().state() != RunReport.State.FINISHED) {
            return;
        }
        long articles = report.counts().digested().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        try {
            Files.writeString(Path.of(file), articles + "\n");
        } catch (IOException e) {
            // The place Precis was built in may be read-only.
        }
    }
}
