package io.precis.jmh;

import io.precis.read.ArticleSources;
import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.SourceEntry;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import io.precis.write.DigestWriter;
import io.precis.write.OutputFormat;
import io.precis.write.layout.WriteOptions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The same pipeline as a run's without Spring Batch, spool and ledger: what being restartable is measured against. */
public final class PlainLoop {
    /** As a run's. */
    private static final int WINDOW = 200;

    private PlainLoop() {}

    /** Digests a file of JSONL, the first argument, into another, the second, and prints the seconds it took. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Path articles = Path.of(arguments[0]);
        Digester digester = new Digester(DigestOptions.defaults());
        WriteOptions options = WriteOptions.of("dev");
        try (ArticleSource source = ArticleSources.open(new InputFile(
                        articles, articles.getFileName().toString(), InputFormat.JSONL, FieldNames.DEFAULT));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            DigestWriter writer = OutputFormat.JSONL.files().get(0).open(out, options, 0);
            List<Article> window = window(source);
            while (!window.isEmpty()) {
                for (Digest digest : digests(window, digester)) {
                    writer.write(digest);
                }
                window = window(source);
            }
            writer.finish();
        }
        System.out.printf("%.2f%n", (System.nanoTime() - start) / 1e9);
    }

    private static List<Article> window(ArticleSource source) throws IOException {
        List<Article> window = new ArrayList<>();
        for (SourceEntry entry = source.next(); entry != null; entry = window.size() < WINDOW ? source.next() : null) {
            window.add((Article) entry);
        }
        return window;
    }

    /** In the order of the articles, digested language by language. */
    private static List<Digest> digests(List<Article> window, Digester digester) {
        List<Digester.Begun> begun = window.stream().map(digester::begin).toList();
        Digest[] digests = new Digest[begun.size()];
        IntStream.range(0, digests.length)
                .boxed()
                .sorted(Comparator.comparing(i -> begun.get(i).language().tag()))
                .forEach(i -> digests[i] = (Digest) begun.get(i).rest().get());
        return List.of(digests);
    }
}
