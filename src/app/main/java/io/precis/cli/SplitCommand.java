package io.precis.cli;

import io.precis.article.Article;
import io.precis.article.Language;
import io.precis.article.Rejection;
import io.precis.article.Sentence;
import io.precis.article.SourceEntry;
import io.precis.clean.CleanText;
import io.precis.clean.TextCleaner;
import io.precis.cli.action.PrintedSentences;
import io.precis.cli.console.ExitCode;
import io.precis.cli.console.ProcessStreams;
import io.precis.cli.option.ArgumentReader;
import io.precis.detect.LanguageIdentifier;
import io.precis.detect.LinguaIdentifier;
import io.precis.failure.DigestFailure;
import io.precis.language.LanguagePacks;
import io.precis.read.ArticleSources;
import io.precis.read.InputFinder;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import io.precis.split.SentenceSplitter;
import io.precis.text.SingleLine;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis split}: prints the sentences of a text. */
@Command(
        name = "split",
        description = "Prints the sentences of a text, one on each line.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis split article.txt",
            "  cat article.txt | precis split --language de",
            "  precis split --jsonl texts.jsonl"
        })
final class SplitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|-", arity = "0..1", description = "A text, or - for standard input (the default).")
    private String input = InputFile.STANDARD_INPUT;

    @Option(names = "--language", paramLabel = "TAG", description = "The language; without it, it is detected.")
    private @Nullable String language;

    @Option(
            names = "--jsonl",
            description =
                    "Read lines of {id, text, language}, write lines of {id, sentences: [[start, end], ...]}; offsets are"
                            + " code points.")
    private boolean jsonl;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final LanguagePacks packs = LanguagePacks.load();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final LanguageIdentifier identifier = LinguaIdentifier.of(List.of());
    private final TextCleaner cleaner = new TextCleaner(packs);

    @Override
    public Integer call() throws IOException {
        Language given = language == null ? null : ArgumentReader.language(language);
        OutputStream out = new BufferedOutputStream(ProcessStreams.out());
        int rejected = 0;
        InputFormat format = jsonl ? InputFormat.JSONL : InputFormat.TEXT;
        if (Files.isDirectory(Path.of(input))) {
            throw new DigestFailure.Usage("'" + input + "' is a folder, expected a file or - for standard input");
        }
        InputFile file = InputFinder.expand(input, Path.of(""), format, FieldNames.DEFAULT)
                .get(0);
        try (ArticleSource source = ArticleSources.open(file)) {
            for (SourceEntry entry = source.next(); entry != null; entry = source.next()) {
                if (entry instanceof Article article) {
                    out.write(jsonl ? spans(article, given) : lines(article, given));
                } else {
                    rejected++;
                    spec.commandLine().getErr().println("precis: " + ((Rejection) entry).sentence());
                }
            }
        } catch (IOException e) {
            throw new DigestFailure.Input(input + ": reading broke off (" + e.getMessage() + ")", e);
        }
        out.flush();
        return (rejected == 0 ? ExitCode.OK : ExitCode.INPUT).code();
    }

    private byte[] lines(Article article, @Nullable Language given) {
        CleanText clean = cleaner.clean(article);
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : sentences(clean.text(), given == null ? article.language() : given)) {
            String text = sentence.span().of(clean.text());
            lines.append(SingleLine.collapse(text)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] spans(Article article, @Nullable Language given) {
        List<Sentence> sentences = sentences(article.text(), given == null ? article.language() : given);
        return new PrintedSentences(article, sentences).json();
    }

    private List<Sentence> sentences(String text, @Nullable Language known) {
        Language spoken = known == null ? identifier.identify(text).language() : known;
        return splitter.split(text, packs.of(spoken));
    }
}
