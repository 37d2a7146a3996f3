package io.precis.cli.fast;

import io.precis.cli.action.JobRun;
import io.precis.cli.action.RunRequest;
import io.precis.cli.console.FailureReport;
import io.precis.cli.console.ProcessStreams;
import io.precis.cli.console.RunLog;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Runs plain {@code run} command lines without the library for command lines (see {@link PlainWords}). */
public final class PlainRun {
    private static final Set<String> VALUE_OPTIONS = Set.of("--date");
    private static final Set<String> FLAGS = Set.of("--fresh", "--quiet", "--no-progress");

    private PlainRun() {}

    /** Runs a command line and gives the exit code; empty where the line is not a plain one and nothing was done. */
    public static OptionalInt run(String... words) {
        Optional<RunRequest> request = request(words);
        if (request.isEmpty()) {
            return OptionalInt.empty();
        }
        PrintWriter out = new PrintWriter(ProcessStreams.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(ProcessStreams.err(), true, StandardCharsets.UTF_8);
        try {
            return OptionalInt.of(new JobRun(request.get(), out, err, NightSize::save).run());
        } catch (RuntimeException e) {
            return OptionalInt.of(FailureReport.failed(e, err, Arrays.asList(words)));
        }
    }

    /** The request of a plain command line; empty for any other. */
    static Optional<RunRequest> request(String... words) {
        return PlainWords.of("run", VALUE_OPTIONS, FLAGS, words).flatMap(PlainRun::request);
    }

    private static Optional<RunRequest> request(PlainWords words) {
        if (words.parameters().size() != 1 || words.parameters().get(0).equals("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RunRequest(
                    words.parameters().get(0),
                    words.has("--date") ? LocalDate.parse(words.options().get("--date")) : null,
                    List.of(),
                    null,
                    Map.of(),
                    words.has("--fresh"),
                    false,
                    words.has("--quiet"),
                    !words.has("--no-progress"),
                    RunLog.Format.text));
        } catch (DateTimeException e) {
            // The library reports the error: it then parses the same line.
            return Optional.empty();
        }
    }
}
