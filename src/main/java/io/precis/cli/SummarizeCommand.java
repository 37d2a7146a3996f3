package io.precis.cli;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Entry;
import io.precis.article.Language;
import io.precis.article.Outcome;
import io.precis.article.ReferenceDate;
import io.precis.article.Rejection;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import io.precis.failure.DigestFailure;
import io.precis.failure.ExitCode;
import io.precis.read.ArticleSource;
import io.precis.read.InputFile;
import io.precis.read.InputFormat;
import io.precis.read.UniqueIds;
import io.precis.write.CsvDialect;
import io.precis.write.DigestWriter;
import io.precis.write.OutputFormat;
import io.precis.write.TextStyle;
import io.precis.write.WriteOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code precis summarize}: digests to standard output, without a job, a database or a trace. */
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
final class SummarizeCommand implements Callable<Integer> {
    @Mixin
    private final ArticleInputs inputs = new ArticleInputs();

    @ArgGroup(heading = "Length of the summary (one of):%n")
    private @Nullable SummaryLength length;

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
            description = "The language of the articles, such as de or pt-BR; without it each one's is detected.")
    private @Nullable String language;

    @Option(names = "--to", paramLabel = "TAG", description = "Translate title and summary into this language.")
    private @Nullable String to;

    @Mixin
    private final TranslationArguments translation = new TranslationArguments();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day that 'yesterday' is before, for articles without a date of their own (2023-02-25).")
    private @Nullable LocalDate date;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "text (the default), json, jsonl, csv or markdown.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--explain",
            description = "Show why each sentence was chosen, and which just missed (json and jsonl always say why).")
    private boolean explain;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Set<Language> helped = new HashSet<>();
    private DigestOptions options = DigestOptions.defaults();

    @Override
    public Integer call() throws IOException {
        options = options();
        Digester digester = new Digester(options);
        Language given = language == null ? null : Arguments.language(language);
        OutputStream out = Streams.out();
        DigestWriter writer = format.files().get(0).open(out, writeOptions(), 0);
        int rejected = 0;
        List<InputFile> files = inputs.files();
        UniqueIds ids = new UniqueIds(files);
        for (int i = 0; i < files.size(); i++) {
            int file = i;
            rejected += digest(files.get(i), entry -> ids.unlessSeen(entry, file), digester, given, writer);
        }
        writer.finish();
        return (rejected == 0 ? ExitCode.OK : ExitCode.INPUT).code();
    }

    /** Digests all articles of one file; how many could not be. */
    private int digest(
            InputFile file,
            UnaryOperator<Entry> once,
            Digester digester,
            @Nullable Language given,
            DigestWriter writer) {
        int rejected = 0;
        try (ArticleSource source = InputFormat.open(file)) {
            for (Entry read = source.next(); read != null; read = source.next()) {
                Entry entry = once.apply(read);
                Outcome outcome = entry instanceof Article article
                        ? digester.digest(given == null ? article : article.in(given))
                        : (Rejection) entry;
                if (outcome instanceof Digest digest) {
                    writer.write(digest);
                    writer.flush();
                    helpToTranslate(digest);
                } else {
                    rejected++;
                    complain((Rejection) outcome);
                }
            }
            return rejected;
        } catch (IOException e) {
            throw new DigestFailure.Input(
                    file.name() + ": reading broke off (" + e.getMessage() + "), expected to come to its end", e);
        }
    }

    /** Once a language. */
    private void helpToTranslate(Digest digest) {
        Language spoken = digest.language().language();
        if (options.leavesUntranslated(digest) && helped.add(spoken)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("precis: not translated: "
                    + options.translationHelp(List.of(spoken)).getOrDefault(spoken, spoken.tag()));
            err.flush();
        }
    }

    private void complain(Rejection rejection) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("precis: " + rejection.sentence());
        err.flush();
    }

    private WriteOptions writeOptions() {
        boolean colours = Streams.isTerminal(1) && System.getenv("NO_COLOR") == null;
        return new WriteOptions(null, null, Version.number(), CsvDialect.RFC4180, new TextStyle(80, colours, explain));
    }

    private DigestOptions options() {
        DigestOptions wanted = DigestOptions.defaults();
        wanted = length == null ? wanted : wanted.with(length.length());
        wanted = scorer == null ? wanted : wanted.withScorer(scorer);
        wanted = to == null ? wanted : wanted.with(translation.into(to));
        return date == null ? wanted : wanted.with(new ReferenceDate(date, ReferenceDate.Origin.OPTION));
    }
}
