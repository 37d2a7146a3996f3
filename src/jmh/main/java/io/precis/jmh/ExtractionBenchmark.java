package io.precis.jmh;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.Language;
import io.precis.article.Summary;
import io.precis.extract.dates.DateExtractor;
import io.precis.extract.figures.FigureExtractor;
import io.precis.extract.names.NameExtractor;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.split.SentenceSplitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * Dates, figures and names of one sample article that is split already, on one thread; {@code kilobytes} counts the
 * article's UTF-8.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2023, 2, 25);
    private static final Map<String, String> ARTICLES = Map.of(
            "en", "src/jmh/article.txt",
            "de", "input/hochwasser.txt",
            "ru", "input/most-cherez-oku.txt",
            "zh", "input/yuanyang-chaye.txt",
            "ar", "input/tahliya.txt");

    /** The language of the article. */
    @Param({"en", "de", "ru", "zh", "ar"})
    public String tag = "en";

    private final LanguagePacks packs = LanguagePacks.load();
    private final DateExtractor dates = new DateExtractor(packs);
    private final FigureExtractor figures = new FigureExtractor(packs);
    private final NameExtractor names = new NameExtractor();
    private LanguagePack pack = packs.of(Language.UNKNOWN);
    private Document document = new Document(Language.UNKNOWN, null, List.of(), "", List.of());
    private double kilobytes;

    /** How much text has been read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Text {
        /** Of UTF-8, a thousand bytes each. */
        public double kilobytes;
    }

    /** Reads and splits the article. */
    @Setup
    public void read() throws IOException {
        String text = Files.readString(Path.of(ARTICLES.getOrDefault(tag, "")));
        Language language = new Language(tag);
        pack = packs.of(language);
        document = new Document(language, null, List.of(), text, new SentenceSplitter().split(text, pack));
        kilobytes = text.getBytes(StandardCharsets.UTF_8).length / 1000.0;
    }

    /** One article. */
    @Benchmark
    public void extract(Text text, Blackhole hole) {
        Summary summary = new Summary(List.of());
        List<KeyDate> found = dates.extract(document, pack, summary, TODAY);
        hole.consume(found);
        hole.consume(figures.extract(document, pack, summary, found));
        hole.consume(names.extract(document, pack, summary));
        text.kilobytes += kilobytes;
    }
}
