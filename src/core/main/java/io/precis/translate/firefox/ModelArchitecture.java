package io.precis.translate.firefox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dimensions of a model, as its own configuration gives them.
 *
 * @param width of the hidden states (dim-emb)
 * @param heads of attention
 * @param inner width of the encoder's feed-forward layers
 * @param decoderInner width of the decoder's
 * @param encoderLayers number of layers
 * @param decoderLayers number of layers
 */
record ModelArchitecture(int width, int heads, int inner, int decoderInner, int encoderLayers, int decoderLayers) {
    /** More than any model has: a larger number in a damaged file is an error rather than a long wait. */
    private static final int LARGEST_DIMENSION = 1 << 16;

    /** The values that this engine supports of flags that change the arithmetic; the first is a flag's default. */
    private static final Map<String, List<String>> SUPPORTED = Map.of(
            "type", List.of("transformer"),
            "transformer-decoder-autoreg", List.of("rnn"),
            "dec-cell", List.of("ssru"),
            "transformer-ffn-activation", List.of("relu"),
            "transformer-ffn-depth", List.of("2"),
            "transformer-decoder-ffn-depth", List.of("2", "0"),
            "transformer-preprocess", List.of(""),
            "transformer-postprocess", List.of("dan"),
            "transformer-postprocess-top", List.of(""),
            "transformer-train-position-embeddings", List.of("false"));

    static ModelArchitecture of(ModelFile file) {
        Map<String, String> keys = keys(file.configuration());
        SUPPORTED.forEach((key, values) -> {
            String found = keys.getOrDefault(key, values.get(0));
            if (!values.contains(found)) {
                throw file.broken(key + ": " + found, String.join(" or ", values) + ", which this engine knows");
            }
        });
        if (keys.getOrDefault("transformer-no-projection", "false").equals("true")
                || keys.getOrDefault("output-omit-bias", "false").equals("true")) {
            throw file.broken("a model without projections or biases", "one with both, which this engine knows");
        }
        int inner = number(file, keys, "transformer-dim-ffn");
        ModelArchitecture architecture = new ModelArchitecture(
                number(file, keys, "dim-emb"),
                number(file, keys, "transformer-heads"),
                inner,
                keys.getOrDefault("transformer-decoder-dim-ffn", "0").equals("0")
                        ? inner
                        : number(file, keys, "transformer-decoder-dim-ffn"),
                number(file, keys, "enc-depth"),
                number(file, keys, "dec-depth"));
        if (architecture.width % architecture.heads != 0 || architecture.width % 2 != 0) {
            throw file.broken(
                    "a width of " + architecture.width + " for " + architecture.heads + " heads",
                    "an even width that the heads share");
        }
        return architecture;
    }

    /** The keys and values of the outermost level of the YAML. */
    private static Map<String, String> keys(String yaml) {
        Map<String, String> keys = new HashMap<>();
        for (String line : yaml.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.charAt(0) != ' ') {
                keys.put(
                        line.substring(0, colon),
                        line.substring(colon + 1).replace("\"", "").strip());
            }
        }
        return keys;
    }

    private static int number(ModelFile file, Map<String, String> keys, String key) {
        String value = keys.getOrDefault(key, "nothing");
        int number;
        try {
            number = Integer.parseInt(value);
        } catch (NumberFormatException e) {
            number = 0;
        }
        if (number < 1 || number > LARGEST_DIMENSION) {
            throw file.broken(key + ": " + value, "a number from 1 to " + LARGEST_DIMENSION);
        }
        return number;
    }
}
