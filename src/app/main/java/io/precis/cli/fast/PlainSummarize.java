package io.precis.cli.fast;

import io.precis.article.ReferenceDate;
import io.precis.cli.action.SummaryPrinter;
import io.precis.cli.action.SummaryRequest;
import io.precis.cli.console.FailureReport;
import io.precis.cli.console.ProcessStreams;
import io.precis.cli.option.ArgumentReader;
import io.precis.cli.option.ArticleInputs;
import io.precis.cli.option.DateConverter;
import io.precis.cli.option.FormatConverter;
import io.precis.digest.DigestOptions;
import io.precis.select.LengthLimit;
import io.precis.write.OutputFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs plain {@code summarize} command lines without the library for command lines (see {@link PlainWords}). */
public final class PlainSummarize {
    private static final Set<String> VALUE_OPTIONS =
            Set.of("--language", "--format", "--sentences", "--date", "--input-format");
    private static final String EXPLAIN = "--explain";
    private static final Set<String> FLAGS = Set.of(EXPLAIN);

    private PlainSummarize() {}

    /** Runs a command line and gives the exit code; empty where the line is not a plain one and nothing was done. */
    public static OptionalInt run(String... words) {
        Optional<SummaryRequest> request = request(words);
        if (request.isEmpty()) {
            return OptionalInt.empty();
        }
        PrintWriter err = new PrintWriter(ProcessStreams.err(), true, StandardCharsets.UTF_8);
        try {
            return OptionalInt.of(new SummaryPrinter(request.get(), err).print());
        } catch (IOException | RuntimeException e) {
            return OptionalInt.of(FailureReport.failed(e, err, Arrays.asList(words)));
        }
    }

    /** The request of a plain command line; empty for any other. */
    static Optional<SummaryRequest> request(String... words) {
        return PlainWords.of("summarize", VALUE_OPTIONS, FLAGS, words)
                .flatMap(plain -> request(plain.parameters(), plain.options()));
    }

    private static Optional<SummaryRequest> request(List<String> inputs, Map<String, String> options) {
        try {
            String language = options.get("--language");
            return Optional.of(new SummaryRequest(
                    ArticleInputs.files(inputs, options.getOrDefault("--input-format", "auto")),
                    digestOptions(options.get("--sentences"), options.get("--date")),
                    language == null ? null : ArgumentReader.language(language),
                    options.containsKey("--format")
                            ? new FormatConverter().convert(options.get("--format"))
                            : OutputFormat.TEXT,
                    options.containsKey(EXPLAIN)));
        } catch (RuntimeException e) {
            // The library reports the error: it then parses the same line.
            return Optional.empty();
        }
    }

    private static DigestOptions digestOptions(@Nullable String sentences, @Nullable String date) {
        DigestOptions options = DigestOptions.defaults();
        options = sentences == null
                ? options
                : options.withLength(new LengthLimit.Sentences(Integer.parseInt(sentences)));
        return date == null
                ? options
                : options.withReferenceDate(
                        new ReferenceDate(new DateConverter().convert(date), ReferenceDate.Origin.OPTION));
    }
}
