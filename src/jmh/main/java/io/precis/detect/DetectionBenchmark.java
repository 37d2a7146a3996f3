package io.precis.detect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Detecting the language of the sample articles, all languages allowed, on one thread: by the index, and by Lingua itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class DetectionBenchmark {
    private final LanguageIdentifier index =
            new IndexedIdentifier(LanguageIndex.loaded().orElseThrow(), List.of());
    private final LanguageIdentifier lingua = new LinguaIdentifier(List.of());
    private final List<String> articles = new ArrayList<>();
    private int next;

    /** Reads the articles. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(Files.readString(file));
            }
        }
    }

    /** One article after the other. */
    @Benchmark
    public Object index() {
        return index.identify(articles.get(next++ % articles.size()));
    }

    /** One article after the other. */
    @Benchmark
    public Object lingua() {
        return lingua.identify(articles.get(next++ % articles.size()));
    }
}
