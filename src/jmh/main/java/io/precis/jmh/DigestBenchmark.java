package io.precis.jmh;

import io.precis.read.ArticleSources;
import io.precis.article.Article;
import io.precis.article.SourceEntry;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Everything that is done with an article but reading and writing it, language detected, on one thread; the articles that
 * {@code python3 src/jmh/articles.py 3000 >target/articles.jsonl} makes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class DigestBenchmark {
    /** Of which there is a whole number in the 3,000 articles. */
    private static final int WINDOW = 200;

    private final Digester digester = new Digester(DigestOptions.defaults());
    private final List<Article> articles = new ArrayList<>();
    private int next;

    /** Reads the articles. */
    @Setup
    public void read() throws IOException {
        Path file = Path.of("target/articles.jsonl");
        try (ArticleSource source =
                ArticleSources.open(new InputFile(file, file.toString(), InputFormat.JSONL, FieldNames.DEFAULT))) {
            for (SourceEntry entry = source.next(); entry != null; entry = source.next()) {
                articles.add((Article) entry);
            }
        }
    }

    /** One article after the other, as they come: 17 languages in turn. */
    @Benchmark
    public Object mixed() {
        return digester.digest(articles.get(next++ % articles.size()));
    }

    /** As a run does: so many at a time, those of a language after each other. */
    @Benchmark
    @OperationsPerInvocation(WINDOW)
    public void windows(Blackhole digests) {
        int start = next++ * WINDOW % articles.size();
        articles.subList(start, start + WINDOW).stream()
                .map(digester::begin)
                .sorted(Comparator.comparing(begun -> begun.language().tag()))
                .forEach(begun -> digests.consume(begun.rest().get()));
    }
}
