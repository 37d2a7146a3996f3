package io.precis.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the weights of the blend: {@code ./mvnw -Pfit} with sets of articles and references in
 * {@code ../shared/data/summaries}.
 *
 * <p>It looks for the weights that come nearest to {@link #AIMS}, once for three sentences and once for 100 words. An aim is
 * the gain in mean ROUGE-1/2/L over the first three sentences, or over as many words from the start. What is missing of an aim
 * counts {@value #LOSS} times, so that a gain on one set cannot pay for a loss on another; what is beyond it counts less and
 * less. The search tries each weight larger and smaller, in ever smaller steps. It begins at equal weights, at the present
 * ones and at {@value #BEGINNINGS} random ones, and takes the best result. The same sets and the same present weights always
 * give the same new weights.
 */
public final class FitWeights {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double[] STEPS = {2, 1.5, 1.25, 1.1};
    private static final double LOSS = 20;
    private static final int BEGINNINGS = 6;
    private static final long SEED = 7;
    /** A usual gain, as a share of what the first sentences of a set reach. */
    private static final double SCALE = 0.1;
    /** The aim of a set that is not listed: to lose nothing. */
    private static final double[] NO_LOSS = {0, 0};
    /** In points, for three sentences and for 100 words. */
    private static final Map<String, double[]> AIMS = Map.of(
            "bn.bnlpc", new double[] {8.5, 5.2},
            "da.newsroom", new double[] {0.5, -0.1},
            "en.cnndm", new double[] {0.6, 0.4},
            "en.xsum", new double[] {0.2, 0},
            "fr.orangesum", new double[] {0, 0.2},
            "ml.diamond", new double[] {3, 0},
            "tr.tes", new double[] {1, 0.3},
            "vi.vietnews", new double[] {1.2, 0.5});

    private final SortedMap<String, List<FitSample>> sets = new TreeMap<>();

    /** The sets of the folder named by the first argument; the weights go into the file named by the second. */
    public static void main(String[] arguments) throws IOException {
        FitWeights fit = new FitWeights(Path.of(arguments[0]));
        Map<LengthCost, double[]> best = new EnumMap<>(LengthCost.class);
        for (LengthCost weighting : LengthCost.values()) {
            best.put(weighting, fit.best(weighting));
        }
        Files.writeString(Path.of(arguments[1]), fit.header(best) + lines(best), StandardCharsets.UTF_8);
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

    private double[] best(LengthCost weighting) {
        Map<SentenceFeature, Double> shipped = FeatureWeights.load(weighting);
        List<double[]> beginnings = new ArrayList<>();
        beginnings.add(weights(feature -> 1));
        beginnings.add(weights(feature -> shipped.getOrDefault(feature, 0.0)));
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < BEGINNINGS; i++) {
            beginnings.add(weights(feature -> StrictMath.pow(10, -2 * random.nextDouble())));
        }
        double[] best = beginnings.get(0);
        for (double[] beginning : beginnings) {
            double[] end = improved(beginning, weighting);
            best = worth(end, weighting) > worth(best, weighting) ? end : best;
        }
        return best;
    }

    private double[] improved(double[] beginning, LengthCost weighting) {
        double[] weights = beginning;
        double worth = worth(weights, weighting);
        for (double step : STEPS) {
            for (boolean better = true; better; ) {
                better = false;
                for (int feature = 0; feature < weights.length; feature++) {
                    for (double factor : new double[] {step, 1 / step}) {
                        double[] other = scaled(weights, feature, factor);
                        double reached = worth(other, weighting);
                        if (reached > worth + 1e-3) {
                            worth = reached;
                            weights = other;
                            better = true;
                        }
                    }
                }
            }
        }
        System.err.printf(Locale.ROOT, "%s %.3f %s%n", weighting, worth, Arrays.toString(weights));
        return weights;
    }

    private static double[] weights(ToDoubleFunction<SentenceFeature> weight) {
        double[] weights =
                Arrays.stream(SentenceFeature.values()).mapToDouble(weight).toArray();
        return scaled(weights, 0, 1);
    }

    private static double[] scaled(double[] weights, int feature, double factor) {
        double[] other = weights.clone();
        other[feature] *= factor;
        double sum = Arrays.stream(other).sum();
        return Arrays.stream(other).map(weight -> weight / sum).toArray();
    }

    private double worth(double[] weights, LengthCost weighting) {
        double worth = 0;
        for (Map.Entry<String, List<FitSample>> set : sets.entrySet()) {
            double lead = set.getValue().stream()
                    .mapToDouble(FitSample::lead)
                    .average()
                    .orElse(1);
            double aim = AIMS.getOrDefault(set.getKey(), NO_LOSS)[weighting.ordinal()] / 100;
            double beyond = (gain(set.getValue(), weights, weighting) - aim) / lead / SCALE;
            worth += beyond < 0 ? LOSS * beyond : 1 - StrictMath.exp(-beyond);
        }
        return worth;
    }

    private static double gain(List<FitSample> samples, double[] weights, LengthCost weighting) {
        double[] gains = samples.parallelStream()
                .mapToDouble(sample -> sample.gain(weights, weighting))
                .toArray();
        return Arrays.stream(gains).average().orElse(0);
    }

    private String header(Map<LengthCost, double[]> best) {
        StringBuilder gains = new StringBuilder();
        sets.forEach((name, samples) -> {
            gains.append("# ").append(name);
            best.forEach((weighting, weights) ->
                    gains.append(String.format(Locale.ROOT, " %+.2f", 100 * gain(samples, weights, weighting))));
            gains.append('\n');
        });
        return "# Weights of the blend, the same for every language: where sentences are counted, and where words are.\n"
                + "# Made by ./mvnw -Pfit from "
                + sets.values().stream().mapToInt(List::size).sum()
                + " articles with references (only these numbers come from them).\n"
                + "# Gained over the first three sentences, or over as many words from the start, in points of ROUGE-1/2/L F1:\n"
                + gains;
    }

    private static String lines(Map<LengthCost, double[]> best) {
        return Arrays.stream(SentenceFeature.values())
                .map(feature -> feature.label()
                        + best.values().stream()
                                .map(weights -> String.format(Locale.ROOT, "\t%.3f", weights[feature.ordinal()]))
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
    }
}
