package io.precis.cli;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.clean.TextCleaner;
import io.precis.cli.action.PrintedArticle;
import io.precis.cli.console.ExitCode;
import io.precis.cli.console.ProcessStreams;
import io.precis.cli.option.ArticleInputs;
import io.precis.language.LanguagePacks;
import io.precis.read.ArticleSources;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code precis read}: the articles as they are before they are digested. */
@Command(
        name = "read",
        description = "Shows each article as read: its fields, and the text that the offsets in digests refer to.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  precis read article.txt", "  precis read --format jsonl input/ | head -1"})
final class ReadCommand implements Callable<Integer> {
    /** The formats of the output. */
    enum Format {
        text,
        jsonl
    }

    @Mixin
    private final ArticleInputs inputs = new ArticleInputs();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or jsonl.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final TextCleaner cleaner = new TextCleaner(LanguagePacks.load());

    @Override
    public Integer call() throws IOException {
        int rejected = 0;
        OutputStream out = new BufferedOutputStream(ProcessStreams.out());
        for (InputFile file : inputs.files()) {
            rejected += read(file, out);
        }
        out.flush();
        return (rejected == 0 ? ExitCode.OK : ExitCode.INPUT).code();
    }

    private int read(InputFile file, OutputStream out) throws IOException {
        int rejected = 0;
        try (ArticleSource source = ArticleSources.open(file)) {
            for (SourceEntry entry = source.next(); entry != null; entry = source.next()) {
                if (entry instanceof Article article) {
                    PrintedArticle read =
                            new PrintedArticle(article, cleaner.clean(article).header(), source.encoding());
                    out.write(format == Format.text ? read.text() : read.json());
                } else {
                    rejected++;
                    out.flush();
                    complain(((Rejection) entry).sentence());
                }
            }
            return rejected;
        } catch (IOException e) {
            // The articles before it are good, and so are the inputs behind.
            out.flush();
            complain(file.name() + ": reading broke off (" + e.getMessage() + "), expected to read to the end");
            return rejected + 1;
        }
    }

    private void complain(String sentence) {
        spec.commandLine().getErr().println("precis: " + sentence);
    }
}
