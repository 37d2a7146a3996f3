package io.precis.cli;

import io.precis.article.ReferenceDate;
import io.precis.digest.DigestOptions;
import io.precis.select.Length;
import io.precis.write.OutputFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The everyday {@code summarize} command lines, understood without the library for command lines, which takes longer to start
 * than an article to digest. What is not everyday, or wrong, is left to {@link PrecisCommand}, which says what is wrong with it.
 */
public final class PlainSummarize {
    private static final Set<String> VALUED =
            Set.of("--language", "--format", "--sentences", "--date", "--input-format");
    private static final String EXPLAIN = "--explain";

    private PlainSummarize() {}

    /** Runs a command line; the exit code, or nothing where it is not an everyday one and nothing was done. */
    public static OptionalInt run(String... words) {
        Optional<SummaryRequest> request = request(words);
        if (request.isEmpty()) {
            return OptionalInt.empty();
        }
        PrintWriter err = new PrintWriter(Streams.err(), true, StandardCharsets.UTF_8);
        try {
            return OptionalInt.of(new Summaries(request.get(), err).print());
        } catch (IOException | RuntimeException e) {
            return OptionalInt.of(Failures.failed(e, err, Arrays.asList(words)));
        }
    }

    /** What an everyday command line asks for; empty for any other. */
    static Optional<SummaryRequest> request(String... words) {
        List<String> inputs = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        if (words.length == 0 || !words[0].equals("summarize")) {
            return Optional.empty();
        }
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = equals < 0 ? null : word.substring(equals + 1);
            if (VALUED.contains(name)) {
                value = value == null && i + 1 < words.length ? words[++i] : value;
                if (value == null || !isPlain(value) || options.put(name, value) != null) {
                    return Optional.empty();
                }
            } else if (word.equals(EXPLAIN) && options.put(word, "") == null) {
                continue;
            } else if (isPlain(word) || word.equals("-")) {
                inputs.add(word);
            } else {
                return Optional.empty();
            }
        }
        return request(inputs, options);
    }

    private static Optional<SummaryRequest> request(List<String> inputs, Map<String, String> options) {
        try {
            String language = options.get("--language");
            return Optional.of(new SummaryRequest(
                    ArticleInputs.files(inputs, options.getOrDefault("--input-format", "auto")),
                    digestOptions(options.get("--sentences"), options.get("--date")),
                    language == null ? null : Arguments.language(language),
                    options.containsKey("--format")
                            ? new FormatConverter().convert(options.get("--format"))
                            : OutputFormat.TEXT,
                    options.containsKey(EXPLAIN)));
        } catch (RuntimeException e) {
            // Said once, by the one that knows all options.
            return Optional.empty();
        }
    }

    private static DigestOptions digestOptions(@Nullable String sentences, @Nullable String date) {
        DigestOptions wanted = DigestOptions.defaults();
        wanted = sentences == null ? wanted : wanted.with(new Length.Sentences(Integer.parseInt(sentences)));
        return date == null
                ? wanted
                : wanted.with(new ReferenceDate(new DateConverter().convert(date), ReferenceDate.Origin.OPTION));
    }

    /** Not an option, nor a file of arguments, nor what a shell might have meant otherwise. */
    private static boolean isPlain(String word) {
        return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
    }
}
