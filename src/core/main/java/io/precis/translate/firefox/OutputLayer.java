package io.precis.translate.firefox;

/** Scores the next token: with the decoder's embeddings as weights, rounded to bytes with another scale, and a bias. */
final class OutputLayer {
    /** The token of an unknown word, which is never chosen. */
    private static final int UNKNOWN_TOKEN = 1;

    private static final float LARGEST_BYTE = 127;

    private final QuantizedMatrix weights;
    private final float inputScale;
    private final float[] bias;

    private OutputLayer(QuantizedMatrix weights, float inputScale, float[] bias) {
        this.weights = weights;
        this.inputScale = inputScale;
        this.bias = bias;
    }

    static OutputLayer read(ModelFile file, String name, QuantizedMatrix embeddings) {
        return new OutputLayer(
                rounded(embeddings),
                AffineLayer.inputScale(file, file.has(name + "_QuantMultA") ? name : "none"),
                file.row("decoder_ff_logit_out_b", embeddings.rows()));
    }

    private static QuantizedMatrix rounded(QuantizedMatrix embeddings) {
        float unscale = 1 / embeddings.scale();
        int largest = 1;
        for (byte value : embeddings.values()) {
            largest = Math.max(largest, Math.abs(value));
        }
        float scale = LARGEST_BYTE / (largest * unscale);
        byte[] values = new byte[embeddings.values().length];
        for (int i = 0; i < values.length; i++) {
            double value = Math.rint(embeddings.values()[i] * unscale * scale);
            values[i] = (byte) Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, value));
        }
        return new QuantizedMatrix(values, embeddings.rows(), embeddings.columns(), scale);
    }

    /** The choice among some tokens. */
    Choice among(int[] allowed) {
        float[] ofAllowed = new float[allowed.length];
        for (int i = 0; i < allowed.length; i++) {
            ofAllowed[i] = bias[allowed[i]];
        }
        WeightPanels panels = WeightPanels.of(weights, allowed.length, i -> allowed[i]);
        return new Choice(allowed, AffineLayer.of(panels, inputScale, weights.scale(), ofAllowed));
    }

    /**
     * The layer for some tokens only.
     *
     * @param logits gives the logit of each allowed token
     */
    record Choice(int[] allowed, AffineLayer logits) {
        /** The token with the largest logit for each row, the first of equals. */
        int[] likeliest(MatrixKernel kernel, float[] rows, int count) {
            float[] all = logits.apply(kernel, rows, count);
            int[] chosen = new int[count];
            for (int row = 0; row < count; row++) {
                int best = -1;
                int from = row * allowed.length;
                for (int i = 0; i < allowed.length; i++) {
                    if (allowed[i] != UNKNOWN_TOKEN && (best < 0 || all[from + i] > all[from + best])) {
                        best = i;
                    }
                }
                chosen[row] = allowed[best];
            }
            return chosen;
        }
    }
}
