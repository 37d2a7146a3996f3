package io.precis.cli;

import io.precis.article.ReferenceDate;
import io.precis.cli.action.SummaryPrinter;
import io.precis.cli.action.SummaryRequest;
import io.precis.cli.option.ArgumentReader;
import io.precis.cli.option.ArticleInputs;
import io.precis.cli.option.DateConverter;
import io.precis.cli.option.FormatConverter;
import io.precis.cli.option.LengthOptions;
import io.precis.cli.option.ScorerConverter;
import io.precis.cli.option.TranslationArguments;
import io.precis.digest.DigestOptions;
import io.precis.write.OutputFormat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code precis summarize}: digests articles to standard output, without a job or a database. */
@Command(
        name = "summarize",
        description = "Digests articles to standard output, without a job file.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis summarize article.txt",
            "  precis summarize --sentences 5 --format json input/",
            "  curl -s ... | precis summarize --language de -"
        })
public final class SummarizeCommand implements Callable<Integer> {
    @Mixin
    private final ArticleInputs inputs = new ArticleInputs();

    @ArgGroup(heading = "Length of the summary (one of):%n")
    private @Nullable LengthOptions length;

    @Option(
            names = "--scorer",
            paramLabel = "NAME",
            converter = ScorerConverter.class,
            description = "How sentences are scored: ${COMPLETION-CANDIDATES}; blend is the default.",
            completionCandidates = ScorerConverter.Names.class)
    private @Nullable String scorer;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "The language of the articles, such as de or pt-BR; without it, the language of each is detected.")
    private @Nullable String language;

    @Option(names = "--to", paramLabel = "TAG", description = "Translate title and summary into this language.")
    private @Nullable String to;

    @Mixin
    private final TranslationArguments translation = new TranslationArguments();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date that 'yesterday' and the like refer to in articles without a date (2023-02-25).")
    private @Nullable LocalDate date;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "text (the default), json, jsonl, csv or markdown.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--explain",
            description =
                    "Show why each sentence was chosen, the best that were not, and, as text, what decided each date, figure and name"
                            + " (json and jsonl always say why).")
    private boolean explain;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new SummaryPrinter(request(), spec.commandLine().getErr()).print();
    }

    /** The request that the command line makes. */
    public SummaryRequest request() {
        DigestOptions wanted = DigestOptions.defaults();
        wanted = length == null ? wanted : wanted.withLength(length.length());
        wanted = scorer == null ? wanted : wanted.withScorer(scorer);
        wanted = to == null ? wanted : wanted.withTranslation(translation.into(to));
        wanted = date == null ? wanted : wanted.withReferenceDate(new ReferenceDate(date, ReferenceDate.Origin.OPTION));
        return new SummaryRequest(
                inputs.files(), wanted, language == null ? null : ArgumentReader.language(language), format, explain);
    }
}
