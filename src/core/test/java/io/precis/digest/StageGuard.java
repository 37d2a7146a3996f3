package io.precis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Article;
import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.ScoredSentence;
import io.precis.article.Summary;
import io.precis.clean.TextCleaner;
import io.precis.detect.LanguageIdentifier;
import io.precis.detect.LinguaIdentifier;
import io.precis.extract.dates.DateExtractor;
import io.precis.extract.figures.FigureExtractor;
import io.precis.extract.keywords.KeywordExtractor;
import io.precis.extract.names.NameExtractor;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.select.MmrSelector;
import io.precis.split.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures the time of each stage on the sample articles as a multiple of counting their words in a hash map on the same machine in the
 * same minutes. Fails when a stage takes twice its recorded time. Run by {@code .ci/run}, not with the other tests:
 * {@code ./mvnw -pl src/core surefire:test -Dtest=StageGuard}.
 */
class StageGuard {
    /** Measured on 2026-11-29, see docs/performance.md; rewritten with {@code -Dprecis.guard=write}. */
    private static final Path COSTS = Path.of("src/jmh/stages.txt");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ROUNDS = 60;
    private static final int ATTEMPTS = 3;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final LanguagePacks packs = LanguagePacks.load();
    private final TextCleaner cleaner = new TextCleaner(packs);
    private final LanguageIdentifier identifier = LinguaIdentifier.of(List.of());
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MmrSelector selector = new MmrSelector();
    private final DateExtractor dates = new DateExtractor(packs);
    private final FigureExtractor figures = new FigureExtractor(packs);
    private final NameExtractor names = new NameExtractor();
    private final KeywordExtractor keywords = new KeywordExtractor();
    private final DigestOptions options = DigestOptions.defaults();
    private final Map<String, List<Double>> ratios = new LinkedHashMap<>();
    private int ignored;

    /** An article with all that later stages need of earlier ones. */
    private record Prepared(Article article, Document document, LanguagePack pack, Summary summary) {}

    private interface Stage {
        Object of(Prepared article);
    }

    @Test
    void noStageTakesTwiceItsRecordedTime() throws IOException {
        List<Prepared> articles = articles();
        Map<String, Double> costs = costs(articles);
        System.out.println("StageGuard, times the cost of counting words: " + costs);
        if ("write".equals(System.getProperty("precis.guard"))) {
            write(costs);
        }
        Map<String, Double> before = before();
        for (int more = 0; more < ATTEMPTS && !tooDear(costs, before).isEmpty(); more++) {
            // Measured again, since the machine may have done something else meanwhile.
            costs(articles).forEach((stage, cost) -> costs.merge(stage, cost, Math::min));
        }
        assertEquals(List.of(), tooDear(costs, before), "cost twice as much as " + before + ": " + costs);
    }

    private static List<String> tooDear(Map<String, Double> costs, Map<String, Double> before) {
        return before.keySet().stream()
                .filter(stage -> costs.getOrDefault(stage, Double.MAX_VALUE) > 2 * before.getOrDefault(stage, 0.0))
                .toList();
    }

    private static Map<String, Double> before() throws IOException {
        Map<String, Double> before = new LinkedHashMap<>();
        for (String line : Files.readAllLines(COSTS)) {
            if (!line.startsWith("#")) {
                before.put(
                        line.substring(0, line.indexOf('\t')), Double.valueOf(line.substring(line.indexOf('\t') + 1)));
            }
        }
        return before;
    }

    private Map<String, Double> costs(List<Prepared> articles) {
        ratios.clear();
        for (int round = 0; round < ROUNDS; round++) {
            time("clean", articles, article -> cleaner.clean(article.article()));
            time(
                    "detect",
                    articles,
                    article -> identifier.identify(article.document().text()));
            time("split", articles, article -> splitter.split(article.document().text(), article.pack()));
            time("summarise", articles, article -> summary(article.document(), article.pack()));
            time(
                    "dates",
                    articles,
                    article -> dates.extract(article.document(), article.pack(), article.summary(), TODAY));
            time(
                    "figures",
                    articles,
                    article -> figures.extract(article.document(), article.pack(), article.summary(), List.of()));
            time("names", articles, article -> names.extract(article.document(), article.pack(), article.summary()));
            time(
                    "keywords",
                    articles,
                    article -> keywords.extract(
                            article.document(),
                            article.pack(),
                            List.of(),
                            options.lists().keywords()));
        }
        return costs();
    }

    /** Notes how many times as long as the reference before and after it, in the same round, a stage took. */
    private void time(String stage, List<Prepared> articles, Stage work) {
        long before = nanos(articles, article -> words(article.article().text()));
        long time = nanos(articles, work);
        long after = nanos(articles, article -> words(article.article().text()));
        ratios.computeIfAbsent(stage, key -> new ArrayList<>()).add(2.0 * time / (before + after));
    }

    private long nanos(List<Prepared> articles, Stage work) {
        long began = System.nanoTime();
        for (Prepared article : articles) {
            ignored += work.of(article).hashCode();
        }
        return System.nanoTime() - began;
    }

    /** The median of the later half of the rounds: by then everything is compiled. */
    private Map<String, Double> costs() {
        Map<String, Double> costs = new LinkedHashMap<>();
        ratios.forEach((stage, all) -> {
            List<Double> late =
                    all.subList(all.size() / 2, all.size()).stream().sorted().toList();
            costs.put(stage, Math.round(late.get(late.size() / 2) * 10) / 10.0);
        });
        return costs;
    }

    private static void write(Map<String, Double> costs) throws IOException {
        StringBuilder text = new StringBuilder(
                "# What each stage costs, as a multiple of counting words (io.precis.digest.StageGuard)\n");
        costs.forEach(
                (stage, cost) -> text.append(stage).append('\t').append(cost).append('\n'));
        Files.writeString(COSTS, text);
    }

    private List<Prepared> articles() throws IOException {
        List<Prepared> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(prepared(Article.of(Files.readString(file))
                        .id(file.toString())
                        .source(file.toString())
                        .form(Article.Form.PAGE)
                        .build()));
            }
        }
        return articles;
    }

    private Prepared prepared(Article article) {
        String text = cleaner.clean(article).text();
        Language language = identifier.identify(text).language();
        LanguagePack pack = packs.of(language);
        Document document = new Document(language, null, List.of(), text, splitter.split(text, pack));
        return new Prepared(article, document, pack, summary(document, pack));
    }

    private Summary summary(Document document, LanguagePack pack) {
        List<ScoredSentence> scored = options.scorer().score(document);
        return selector.select(document, pack, scored, options.length());
    }

    /** The reference: words found by a regular expression and counted in a hash map, work of the kind the stages do. */
    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }
}
