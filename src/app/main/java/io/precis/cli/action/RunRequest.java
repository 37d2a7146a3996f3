package io.precis.cli.action;

import io.precis.cli.console.RunLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command line asks {@code precis run} for.
 *
 * @param job the job file
 * @param date the run date, or null where none is given
 * @param inputs to read instead of the job's; empty to read the job's
 * @param output folder to write to instead of the job's, or null
 * @param defined keys of the job file that are set by {@code -D}, with their values
 * @param fresh whether to begin again
 * @param dryRun whether only to say what would be done
 * @param quiet whether to print nothing but errors
 * @param progress whether a progress line is wanted
 * @param log format of messages on standard error
 */
public record RunRequest(
        String job,
        @Nullable LocalDate date,
        List<String> inputs,
        @Nullable String output,
        Map<String, String> defined,
        boolean fresh,
        boolean dryRun,
        boolean quiet,
        boolean progress,
        RunLog.Format log) {
    public RunRequest {
        inputs = List.copyOf(inputs);
        defined = Map.copyOf(defined);
    }
}
