package io.precis.job;

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
 * @param threads number of articles digested at once, 1 or more
 * @param digest options of the digest, without the reference date, which depends on the run
 * @param fetchModels whether a run first installs missing translation models
 * @param rejected how many rejections a successful run may have
 * @param folder where results are written
 * @param formats of the results
 * @param dialect of CSV files
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
        int threads,
        DigestOptions digest,
        boolean fetchModels,
        RejectedLimit rejected,
        OutputFolder folder,
        List<OutputFormat> formats,
        CsvDialect dialect,
        EditionOptions edition,
        PublicationOptions publication,
        @Nullable String database,
        AfterRun afterRun) {
    public JobFile {
        input = List.copyOf(input);
        formats = List.copyOf(formats);
    }
}
