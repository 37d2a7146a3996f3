package io.precis.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the blend's weights from {@code weights.txt}: lines of a feature, its weight where sentences are counted, and the
 * one where words or characters are, with tabs between; each kind adds up to 1.
 */
final class FeatureWeights {
    private FeatureWeights() {}

    static Map<SentenceFeature, Double> load(LengthCost lengthCost) {
        try (InputStream in =
                        Objects.requireNonNull(FeatureWeights.class.getResourceAsStream("weights.txt"), "weights.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<SentenceFeature, Double> weights = new EnumMap<>(SentenceFeature.class);
            reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        weights.put(
                                SentenceFeature.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                                Double.valueOf(cells[1 + lengthCost.ordinal()]));
                    });
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource weights.txt", e);
        }
    }
}
