package io.precis.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Job files for tests. */
final class JobTexts {
    /** The shortest job there is. */
    static final String MINIMAL = "job: nightly\ninput:\n  - path: in\noutput: {folder: out}\n";

    private JobTexts() {}

    /** What is read from a job file with this text. */
    static JobFile read(Path folder, String text, JobOverrides overrides) throws IOException {
        Path file = folder.resolve("job.yaml");
        Files.writeString(file, text);
        return JobFileReader.read(file.toString(), overrides);
    }
}
