package io.precis.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final JsonMapper JSON = new JsonMapper();
    private static final double[] STEPS = {2, 1.5, 1.25, 1.1};
    private static final double LOSS = 5;
    /** What a set may gain, as a part of what its first sentences reach. */
    private static final double SCALE = 0.1;

    private final SortedMap<String, List<FitSample>> sets = new TreeMap<>();

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
                List<FitSample> samples = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    samples.add(FitSample.of(JSON.readTree(line)));
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
        for (List<FitSample> samples : sets.values()) {
            for (int length = 0; length < FitSample.LENGTHS.size(); length++) {
                int at = length;
                double lead =
                        samples.stream().mapToDouble(sample -> sample.lead(at)).sum();
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

    private static String gain(List<FitSample> samples, double[] weights, int length) {
        double mean = samples.stream()
                .mapToDouble(sample -> sample.reached(weights, length) - sample.lead(length))
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
}
