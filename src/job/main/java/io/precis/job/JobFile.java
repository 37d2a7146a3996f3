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
 * A job as its file, the environment and the command line describe it together.
 *
 * @param name of the job
 * @param zone in which 'today' is the run date
 * @param input what to read, in order
 * @param collect what of that is taken
 * @param threads how many articles are digested at once, 1 or more
 * @param digest the recipe, without the reference date that only a run knows
 * @param fetchModels whether models that are missing are installed at the start of a run
 * @param rejected how many rejections still count as success
 * @param folder where to write
 * @param formats what to write
 * @param dialect of CSV files
 * @param edition what a newsletter holds
 * @param publication how it is published
 * @param database address of the server that keeps the runs; null for a file below the output folder
 * @param afterRun who is told how a run ended
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
