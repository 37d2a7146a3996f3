package io.precis.jmh;

import io.precis.translate.firefox.FirefoxModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sentences of the parity kit, on one thread; {@code words} counts those of the source. Without
 * {@code -jvmArgsAppend --add-modules=jdk.incubator.vector} the engine takes its plain loops.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class TranslationBenchmark {
    private static final int SENTENCES = 320;

    /** One of the kit's, or tiny: the real shape, random weights. */
    @Param({"plain", "tiny"})
    public String model = "plain";

    /** Sentences translated together. */
    @Param({"1", "32"})
    public int together = 1;

    private final List<List<String>> batches = new ArrayList<>();
    private FirefoxModel engine = FirefoxModel.load(Path.of("src/core/test/resources/mt/plain"));
    private int next;

    /** How much has been translated. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Text {
        /** Of the source. */
        public double words;
    }

    /** Reads the model and the sentences. */
    @Setup(Level.Trial)
    public void read() throws IOException {
        Path folder = Path.of("src/core/test/resources/mt", model);
        if (model.equals("tiny")) {
            folder = Path.of("target/tiny");
            TinyModel.write(folder);
        }
        engine = FirefoxModel.load(folder);
        List<String> sentences = Files.readAllLines(Path.of("src/core/test/resources/mt/plain/expected.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[3].equals("trained") || cells[3].equals("heldout"))
                .map(cells -> cells[0])
                .limit(SENTENCES)
                .toList();
        for (int from = 0; from + together <= sentences.size(); from += together) {
            batches.add(sentences.subList(from, from + together));
        }
    }

    /** One batch. */
    @Benchmark
    public void translate(Text text, Blackhole hole) {
        List<String> batch = batches.get(next++ % batches.size());
        hole.consume(engine.translate(batch));
        for (String sentence : batch) {
            text.words += sentence.split(" ").length;
        }
    }
}
