package io.precis.cli;

import io.precis.article.Language;
import io.precis.cli.console.ExitCode;
import io.precis.cli.console.ProcessStreams;
import io.precis.cli.option.ArgumentReader;
import io.precis.cli.option.LengthOptions;
import io.precis.cli.option.ScorerConverter;
import io.precis.digest.DigestOptions;
import io.precis.evaluate.RougeScore;
import io.precis.evaluate.ScoreComparison;
import io.precis.evaluate.SummaryEvaluation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code precis evaluate}: compares summaries with references. */
@Command(
        name = "evaluate",
        description =
                "Measures summaries against references (ROUGE), and beside them the first sentences and an oracle.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis evaluate news.jsonl",
            "  precis evaluate --words 100 --scorer lead de.jsonl fr.jsonl",
            "",
            "Each line is a JSON object with text, reference (or references, a list) and",
            "optionally id, title, lang. ROUGE-1/2/L are F1 in percent. LEAD is the first",
            "sentences within the same length, the oracle the best sentences within it that",
            "a greedy search finds. 'ours - LEAD' is the mean difference of the three, with",
            "its 95%% interval (paired bootstrap, 1000 resamples): where the interval",
            "contains 0, neither is shown to be better."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final String ROW = " %-7s %8s  %-18s  %-18s  %-18s  %s%n";
    private static final String SUFFIX = ".jsonl";

    @Parameters(paramLabel = "DATA.jsonl", arity = "1..*", description = "Articles with reference summaries.")
    private List<Path> files = List.of();

    @ArgGroup(heading = "Length of the summary (one of):%n")
    private @Nullable LengthOptions length;

    @Option(
            names = "--scorer",
            paramLabel = "NAME",
            converter = ScorerConverter.class,
            description = "How sentences are scored: ${COMPLETION-CANDIDATES}.",
            completionCandidates = ScorerConverter.Names.class)
    private @Nullable String scorer;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "The language of all articles; without it, the one that each line gives, else the detected one.")
    private @Nullable String language;

    @Override
    public Integer call() {
        Language given = language == null ? null : ArgumentReader.language(language);
        SummaryEvaluation evaluation = new SummaryEvaluation(options(), given);
        PrintStream out = new PrintStream(ProcessStreams.out(), true, StandardCharsets.UTF_8);
        String row = "%-"
                + files.stream()
                        .map(EvaluateCommand::name)
                        .mapToInt(String::length)
                        .max()
                        .orElse(1) + "s" + ROW;
        boolean headed = false;
        for (Path file : files) {
            SortedMap<String, ScoreComparison> comparisons = evaluation.of(file);
            if (!headed) {
                out.printf(
                        Locale.ROOT, row, "set", "lang", "articles", "R-1/2/L ours", "LEAD", "oracle", "ours - LEAD");
                headed = true;
            }
            comparisons.forEach((tag, comparison) -> print(out, row, name(file), tag, comparison));
        }
        return ExitCode.OK.code();
    }

    private DigestOptions options() {
        DigestOptions options = DigestOptions.defaults();
        options = length == null ? options : options.withLength(length.length());
        return scorer == null ? options : options.withScorer(scorer);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static void print(PrintStream out, String row, String name, String tag, ScoreComparison comparison) {
        out.printf(
                Locale.ROOT,
                row,
                name,
                tag,
                comparison.articles(),
                scores(comparison.ours()),
                scores(comparison.lead()),
                scores(comparison.oracle()),
                String.format(
                        Locale.ROOT,
                        "%+.2f [%+.2f, %+.2f]",
                        comparison.difference(),
                        comparison.low(),
                        comparison.high()));
    }

    private static String scores(RougeScore rouge) {
        return String.format(Locale.ROOT, "%.2f/%.2f/%.2f", rouge.one(), rouge.two(), rouge.longest());
    }
}
