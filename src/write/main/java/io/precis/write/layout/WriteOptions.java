package io.precis.write.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says beside its articles, and its style. No clock and nothing of the machine is in it: equal options give equal
 * bytes.
 *
 * @param job the job's name, null outside a job
 * @param date the run date, null outside a job
 * @param version of Precis
 * @param dialect of CSV files
 * @param style of text
 */
public record WriteOptions(
        @Nullable String job, @Nullable LocalDate date, String version, CsvDialect dialect, TextStyle style) {

    /** Outside a job: RFC 4180, 80 columns, no colours. */
    public static WriteOptions of(String version) {
        return new WriteOptions(null, null, version, CsvDialect.RFC4180, TextStyle.PLAIN);
    }
}
