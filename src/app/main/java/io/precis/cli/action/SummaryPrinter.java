package io.precis.cli.action;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.cli.console.ExitCode;
import io.precis.cli.console.ProcessStreams;
import io.precis.cli.option.ProgramVersion;
import io.precis.digest.Digester;
import io.precis.read.ArticleSources;
import io.precis.read.DuplicateIdFilter;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import io.precis.write.DigestWriter;
import io.precis.write.layout.CsvDialect;
import io.precis.write.layout.TextStyle;
import io.precis.write.layout.WriteOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Digests articles and prints the digests to standard output, without a job or a database. */
public final class SummaryPrinter {
    private static final int LINE_WIDTH = 80;

    private final SummaryRequest request;
    private final PrintWriter err;
    private final Digester digester;
    private final Set<Language> explained = new HashSet<>();

    /** @param err where rejected articles are listed */
    public SummaryPrinter(SummaryRequest request, PrintWriter err) {
        this.request = request;
        this.err = err;
        this.digester = new Digester(request.options());
    }

    /** Prints the digests of all articles, in order; the exit code. */
    public int print() throws IOException {
        DigestWriter writer = request.format().files().get(0).open(ProcessStreams.out(), writeOptions(), 0);
        DuplicateIdFilter ids = new DuplicateIdFilter(request.files());
        int rejected = 0;
        for (int i = 0; i < request.files().size(); i++) {
            rejected += print(i, ids, writer);
        }
        writer.finish();
        return (rejected == 0 ? ExitCode.OK : ExitCode.INPUT).code();
    }

    /** Digests and prints all articles of one file; gives the number of rejected ones. */
    private int print(int number, DuplicateIdFilter ids, DigestWriter writer) {
        InputFile file = request.files().get(number);
        int rejected = 0;
        try (ArticleSource source = ArticleSources.open(file)) {
            for (SourceEntry read = source.next(); read != null; read = source.next()) {
                Outcome outcome = outcome(ids.unlessSeen(read, number));
                if (outcome instanceof Digest digest) {
                    writer.write(digest);
                    writer.flush();
                    explainMissingTranslation(digest);
                } else {
                    rejected++;
                    warn(((Rejection) outcome).sentence());
                }
            }
            return rejected;
        } catch (IOException e) {
            // The articles before it are good, and so are the inputs behind.
            warn(file.name() + ": reading broke off (" + e.getMessage() + "), expected to read to the end");
            return rejected + 1;
        }
    }

    private Outcome outcome(SourceEntry entry) {
        Language given = request.language();
        return entry instanceof Article article
                ? digester.digest(given == null ? article : article.withLanguage(given))
                : (Rejection) entry;
    }

    /** Says why a digest was not translated, once for each language. */
    private void explainMissingTranslation(Digest digest) {
        Language spoken = digest.language().language();
        if (request.options().leavesUntranslated(digest) && explained.add(spoken)) {
            warn("not translated: "
                    + request.options().translationHelp(List.of(spoken)).getOrDefault(spoken, spoken.tag()));
        }
    }

    private void warn(String sentence) {
        err.println("precis: " + sentence);
        err.flush();
    }

    private WriteOptions writeOptions() {
        boolean colours = ProcessStreams.isTerminal(1) && System.getenv("NO_COLOR") == null;
        return new WriteOptions(
                null,
                null,
                ProgramVersion.number(),
                CsvDialect.RFC4180,
                new TextStyle(LINE_WIDTH, colours, request.explain()));
    }
}
