package io.precis.cli.action;

import io.precis.cli.console.RunLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code precis run} is asked for.
 *
 * @param job the job file
 * @param date the run date, or null where none is given
 * @param inputs to read instead of the job's; empty to read what the job says
 * @param output where to write instead, or null
 * @param defined keys of the job file that are set
 * @param fresh whether to begin anew
 * @param dryRun whether only to say what would be done
 * @param quiet whether to print nothing but errors
 * @param progress whether a progress line is wanted
 * @param log of what is said on standard error
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
