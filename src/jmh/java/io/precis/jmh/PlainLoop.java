package io.precis.jmh;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Entry;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import io.precis.read.ArticleSource;
import io.precis.read.FieldNames;
import io.precis.read.InputFile;
import io.precis.read.InputFormat;
import io.precis.write.DigestWriter;
import io.precis.write.OutputFormat;
import io.precis.write.WriteOptions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same pipeline as a run's without Spring Batch, spool and ledger: what being restartable is measured against. */
public final class PlainLoop {
    private PlainLoop() {}

    /** Digests a file of JSONL, the first argument, into another, the second, and prints the seconds it took. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Path articles = Path.of(arguments[0]);
        Digester digester = new Digester(DigestOptions.defaults());
        WriteOptions options = WriteOptions.of("dev");
        try (ArticleSource source = InputFormat.open(new InputFile(
                        articles, articles.getFileName().toString(), InputFormat.JSONL, FieldNames.DEFAULT));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            DigestWriter writer = OutputFormat.JSONL.files().get(0).open(out, options, 0);
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                writer.write((Digest) digester.digest((Article) entry));
            }
            writer.finish();
        }
        System.out.printf("%.2f%n", (System.nanoTime() - start) / 1e9);
    }
}
