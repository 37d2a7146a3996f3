package io.precis.job;

import io.precis.article.ReferenceDate;
import io.precis.digest.DigestOptions;
import io.precis.edition.EditionOptions;
import io.precis.edition.PublicationOptions;
import io.precis.write.OutputFormat;
import io.precis.write.layout.CsvDialect;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job, as its file, the environment and the command line together describe it.
 *
 * @param name of the job
 * @param zone time zone in which today is the run date
 * @param input what is read, in order
 * @param collect which articles of the input are taken
 * @param work how the articles are digested
 * @param digest options of the digest, without the reference date, which depends on the run
 * @param output what is written, and where
 * @param edition what the edition contains
 * @param publication how the edition is published
 * @param database JDBC URL of the server that keeps the runs; null for a file below the output folder
 * @param afterRun what is done when a run has ended
 */
public record JobFile(
        String name,
        ZoneId zone,
        List<JobInput> input,
        CollectOptions collect,
        Work work,
        DigestOptions digest,
        Output output,
        EditionOptions edition,
        PublicationOptions publication,
        @Nullable String database,
        AfterRun afterRun) {
    public JobFile {
        input = List.copyOf(input);
    }

    /**
     * How the articles are digested.
     *
     * @param threads how many articles are digested at once, 1 or more
     * @param fetchModels whether models that are missing are installed at the start of a run
     * @param reference where the reference date of articles without one comes from when no {@code --date} is given
     * @param rejected how many rejections still count as success
     */
    public record Work(int threads, boolean fetchModels, ReferenceDate.Origin reference, RejectedLimit rejected) {}

    /**
     * What is written, and where.
     *
     * @param folder where to write
     * @param formats what to write
     * @param dialect of CSV files
     */
    public record Output(OutputFolder folder, List<OutputFormat> formats, CsvDialect dialect) {
        public Output {
            formats = List.copyOf(formats);
        }
    }
}
