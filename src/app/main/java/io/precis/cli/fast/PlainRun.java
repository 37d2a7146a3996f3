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

/** The everyday {@code run} command lines, as {@link PlainWords} understands them. */
public final class PlainRun {
    private static final Set<String> VALUED = Set.of("--date");
    private static final Set<String> FLAGS = Set.of("--fresh", "--quiet", "--no-progress");

    private PlainRun() {}

    /** Runs a command line; the exit code, or nothing where it is not an everyday one and nothing was done. */
    public static OptionalInt run(String... words) {
        Optional<RunRequest> request = request(words);
        if (request.isEmpty()) {
            return OptionalInt.empty();
        }
        PrintWriter out = new PrintWriter(ProcessStreams.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(ProcessStreams.err(), true, StandardCharsets.UTF_8);
        try {
            return OptionalInt.of(new JobRun(request.get(), out, err, NightSize::keep).run());
        } catch (RuntimeException e) {
            return OptionalInt.of(FailureReport.failed(e, err, Arrays.asList(words)));
        }
    }

    /** What an everyday command line asks for; empty for any other. */
    static Optional<RunRequest> request(String... words) {
        return PlainWords.of("run", VALUED, FLAGS, words).flatMap(PlainRun::request);
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
            // Said once, by the one that knows all options.
            return Optional.empty();
        }
    }
}
