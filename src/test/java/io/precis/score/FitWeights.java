package io.precis.score;

import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.ScoredSentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.evaluate.Rouge;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.select.Length;
import io.precis.select.MmrSelector;
import io.precis.split.SentenceSplitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the weights of the blend: {@code ./mvnw -Pfit} with sets of articles and references in
 * {@code ../shared/data/summaries}.
 *
 * <p>What is made as large as possible is a sum over the sets and over two lengths, three sentences and 100 words: what
 * is gained over the first sentences within that length, in units of {@link #SCALE}. More and more of
 * it counts less and less; a loss counts {@value #LOSS} times, so that no set is sold for another. Beginning with equal
 * weights, or with those there are where they are better, one weight after the other is tried larger and smaller, in
 * ever smaller steps. The same sets and the same beginning give the same weights.
 */
public final class FitWeights {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final MmrSelector SELECTOR = new MmrSelector();
    private static final JsonMapper JSON = new JsonMapper();
    private static final double[] STEPS = {2, 1.5, 1.25, 1.1};
    private static final double LOSS = 5;
    /** What a set may gain, as a part of what its first sentences reach. */
    private static final double SCALE = 0.1;

    private final SortedMap<String, List<Sample>> sets = new TreeMap<>();

    /** The sets of the folder named by the first argument; the weights go into the file named by the second. */
    public static void main(String[] arguments) throws IOException {
        FitWeights fit = new FitWeights(Path.of(arguments[0]));
        double[] weights = fit.best();
        String text = fit.header(weights)
                + Arrays.stream(Feature.values())
                        .map(feature ->
                                String.format(Locale.ROOT, "%s\t%.3f%n", feature.label(), weights[feature.ordinal()]))
                        .collect(Collectors.joining());
        Files.writeString(Path.of(arguments[1]), text, StandardCharsets.UTF_8);
    }

    private FitWeights(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                List<Sample> samples = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    samples.add(Sample.of(JSON.readTree(line)));
                }
                sets.put(file.getFileName().toString().replace(".jsonl", ""), samples);
            }
        }
    }

    private double[] best() {
        double[] weights = new double[Feature.values().length];
        Arrays.fill(weights, 1.0 / weights.length);
        Map<Feature, Double> shipped = Weights.load();
        double[] before = Arrays.stream(Feature.values())
                .mapToDouble(feature -> shipped.getOrDefault(feature, 0.0))
                .toArray();
        weights = worth(before) > worth(weights) ? before : weights;
        double worth = worth(weights);
        for (double step : STEPS) {
            for (boolean better = true; better; ) {
                better = false;
                for (int feature = 0; feature < weights.length; feature++) {
                    for (double factor : new double[] {step, 1 / step}) {
                        double[] other = weights.clone();
                        other[feature] *= factor;
                        double sum = Arrays.stream(other).sum();
                        other = Arrays.stream(other).map(weight -> weight / sum).toArray();
                        double reached = worth(other);
                        if (reached > worth + 1e-3) {
                            worth = reached;
                            weights = other;
                            better = true;
                        }
                    }
                }
                System.err.printf(Locale.ROOT, "x%.2f %.3f %s%n", step, worth, gains(weights));
            }
        }
        return weights;
    }

    private double worth(double[] weights) {
        double worth = 0;
        for (List<Sample> samples : sets.values()) {
            for (int length = 0; length < Sample.LENGTHS.size(); length++) {
                int at = length;
                double lead =
                        samples.stream().mapToDouble(sample -> sample.lead[at]).sum();
                double ours = samples.stream()
                        .mapToDouble(sample -> sample.reached(weights, at))
                        .sum();
                double gain = (ours - lead) / lead / SCALE;
                worth += gain < 0 ? LOSS * gain : 1 - StrictMath.exp(-gain);
            }
        }
        return worth;
    }

    private String gains(double[] weights) {
        return sets.entrySet().stream()
                .map(set ->
                        set.getKey() + " " + gain(set.getValue(), weights, 0) + " " + gain(set.getValue(), weights, 1))
                .collect(Collectors.joining(", "));
    }

    private static String gain(List<Sample> samples, double[] weights, int length) {
        double mean = samples.stream()
                .mapToDouble(sample -> sample.reached(weights, length) - sample.lead[length])
                .average()
                .orElse(0);
        return String.format(Locale.ROOT, "%+.2f", 100 * mean);
    }

    private String header(double[] weights) {
        return "# Weights of the blend, the same for every language; they add up to 1.\n"
                + "# Made by ./mvnw -Pfit from "
                + sets.values().stream().mapToInt(List::size).sum()
                + " articles with references (only these numbers come from them).\n"
                + "# Gained over the first sentences, in points of mean ROUGE-1/2/L F1, by three sentences and by 100 words:\n"
                + "# " + gains(weights).replace(", ", "\n# ") + "\n";
    }

    /** An article ready to be scored with any weights. */
    private static final class Sample {
        static final List<Length> LENGTHS = List.of(new Length.Sentences(3), new Length.Words(100));

        private final Document document;
        private final LanguagePack pack;
        private final List<String> references;
        private final double[][] values;
        private final Map<List<Span>, Double> known = new HashMap<>();
        private final double[] lead = new double[2];

        private Sample(Document document, LanguagePack pack, List<String> references) {
            this.document = document;
            this.pack = pack;
            this.references = references;
            Features features = new Features(document);
            values = new double[document.sentences().size()][];
            for (int i = 0; i < values.length; i++) {
                int sentence = i;
                values[i] = Arrays.stream(Feature.values())
                        .mapToDouble(feature -> features.value(feature, sentence))
                        .toArray();
            }
            List<ScoredSentence> first = Scoring.LEAD.scorer().score(document);
            for (int i = 0; i < lead.length; i++) {
                lead[i] = rouge(SELECTOR.selectPlainly(document, first, LENGTHS.get(i)));
            }
        }

        static Sample of(JsonNode row) {
            Language language = new Language(row.path("lang").asString("und"));
            LanguagePack pack = PACKS.of(language);
            String title = row.path("title").isString() ? row.path("title").asString() : null;
            String text = row.path("text").asString();
            List<String> references = new ArrayList<>();
            row.path("references").forEach(reference -> references.add(reference.asString()));
            if (references.isEmpty()) {
                references.add(row.path("reference").asString());
            }
            return new Sample(
                    new Document(
                            language,
                            title,
                            title == null ? List.of() : SPLITTER.terms(title, pack),
                            text,
                            SPLITTER.split(text, pack)),
                    pack,
                    references);
        }

        double reached(double[] weights, int length) {
            List<ScoredSentence> scored = new ArrayList<>(values.length);
            int brevity = Feature.BREVITY.ordinal();
            for (int i = 0; i < values.length; i++) {
                double score = 0;
                for (Feature feature : Feature.ofTheScore()) {
                    score += weights[feature.ordinal()] * values[i][feature.ordinal()];
                }
                scored.add(new ScoredSentence(
                        document.sentences().get(i),
                        score,
                        Collections.emptySortedMap(),
                        weights[brevity] * values[i][brevity]));
            }
            return rouge(SELECTOR.select(document, pack, scored, LENGTHS.get(length)));
        }

        private double rouge(Summary summary) {
            List<Span> spans =
                    summary.sentences().stream().map(Summary.Chosen::span).toList();
            return known.computeIfAbsent(
                    spans,
                    chosen -> Rouge.of(
                                    chosen.stream()
                                            .map(span -> span.of(document.text()))
                                            .collect(Collectors.joining(" ")),
                                    references)
                            .mean());
        }
    }
}
