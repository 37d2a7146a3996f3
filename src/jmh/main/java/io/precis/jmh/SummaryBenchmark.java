package io.precis.jmh;

import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.Summary;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.score.ScorerChoice;
import io.precis.score.SentenceScorer;
import io.precis.score.LengthCost;
import io.precis.select.LengthLimit;
import io.precis.select.MmrSelector;
import io.precis.split.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/**
 * Splitting, scoring and selection together, on one thread: {@code src/jmh/article.txt} (602 words, 31 sentences) as it
 * is, and as often as makes so many sentences, each copy with words of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SummaryBenchmark {
    private static final Language ENGLISH = new Language("en");

    /** How sentences are scored. */
    @Param({"BLEND", "LEAD", "LEXRANK", "TEXTRANK"})
    public ScorerChoice scoring = ScorerChoice.BLEND;

    /** How often the article is repeated. */
    @Param({"1", "16", "64"})
    public int copies = 1;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MmrSelector selector = new MmrSelector();
    private final LanguagePack pack = LanguagePacks.load().of(ENGLISH);
    private SentenceScorer scorer = ScorerChoice.BLEND.scorer(LengthCost.BY_SENTENCES);
    private String text = "";

    /** Reads the article. */
    @Setup
    public void read() throws IOException {
        String article = Files.readString(Path.of("src", "jmh", "article.txt"));
        StringBuilder all = new StringBuilder();
        for (int copy = 0; copy < copies; copy++) {
            String own = copies == 1 ? "" : "x" + Integer.toString(copy, 26);
            all.append(article.replaceAll("\\b([a-z]{7,})\\b", "$1" + own)).append("\n\n");
        }
        text = all.toString();
        scorer = scoring.scorer(LengthCost.BY_SENTENCES);
    }

    /** One article, three sentences. */
    @Benchmark
    public Summary summarize() {
        Document document = new Document(ENGLISH, null, List.of(), text, splitter.split(text, pack));
        return selector.select(document, pack, scorer.score(document), new LengthLimit.Sentences(3));
    }
}
