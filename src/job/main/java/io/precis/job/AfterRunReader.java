package io.precis.job;

import io.precis.failure.DigestFailure;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keys {@code metrics}, {@code notify} and {@code database} of a job. */
final class AfterRunReader {
    private static final String POSTGRES_PREFIX = "jdbc:postgresql:";

    private AfterRunReader() {}

    /** @param folder of the job file; the path of the metrics is relative to it */
    static AfterRun read(JobSection top, Path folder) {
        Path metrics = top.value("metrics", "a file", file -> folder.resolve(file.word()));
        return top.section("notify", List.of("success", "failure"))
                .map(notify -> new AfterRun(metrics, command(notify, "success"), command(notify, "failure")))
                .orElse(new AfterRun(metrics, null, null));
    }

    private static @Nullable String command(JobSection notify, String key) {
        return notify.value(key, "a command", YamlNode.Scalar::word);
    }

    /** The JDBC URL of the database that keeps the runs; null for a file below the output folder. */
    static @Nullable String database(JobSection top) {
        return top.value("database", "an address such as jdbc:postgresql://host/name", AfterRunReader::database);
    }

    /** Checks the JDBC URL. It must not contain a password, which would get into logs and backups of job files. */
    private static String database(YamlNode.Scalar url) {
        if (url.text().matches("(?i).*([?&]password=|//[^/@]*:[^/@]*@).*")) {
            throw new DigestFailure.Job(
                    url.place() + ": found a password in 'database', expected it in the environment as"
                            + " PRECIS_DATABASE_PASSWORD",
                    null);
        }
        if (!url.word().startsWith(POSTGRES_PREFIX)) {
            throw new IllegalArgumentException(url.text());
        }
        return url.text();
    }
}
