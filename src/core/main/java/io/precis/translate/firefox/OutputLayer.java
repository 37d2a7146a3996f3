package io.precis.translate.firefox;

/** Which token comes next: the decoder's embeddings again, rounded anew to bytes, and a bias. */
final class OutputLayer {
    /** The token that is never chosen. */
    private static final int UNKNOWN = 1;

    private static final float LARGEST = 127;

    private final ByteTable table;
    private final float inputScale;
    private final float[] bias;

    private OutputLayer(ByteTable table, float inputScale, float[] bias) {
        this.table = table;
        this.inputScale = inputScale;
        this.bias = bias;
    }

    static OutputLayer read(ModelFile file, String name, ByteTable embeddings) {
        return new OutputLayer(
                rounded(embeddings),
                AffineLayer.inputScale(file, file.has(name + "_QuantMultA") ? name : "none"),
                file.row("decoder_ff_logit_out_b", embeddings.rows()));
    }

    private static ByteTable rounded(ByteTable embeddings) {
        float unscale = 1 / embeddings.scale();
        int largest = 1;
        for (byte value : embeddings.values()) {
            largest = Math.max(largest, Math.abs(value));
        }
        float scale = LARGEST / (largest * unscale);
        byte[] values = new byte[embeddings.values().length];
        for (int i = 0; i < values.length; i++) {
            double value = Math.rint(embeddings.values()[i] * unscale * scale);
            values[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, value));
        }
        return new ByteTable(values, embeddings.rows(), embeddings.columns(), scale);
    }

    /** The choice among some tokens. */
    Choice among(int[] allowed) {
        float[] ofAllowed = new float[allowed.length];
        for (int i = 0; i < allowed.length; i++) {
            ofAllowed[i] = bias[allowed[i]];
        }
        WeightPanels panels = WeightPanels.of(table, allowed.length, i -> allowed[i]);
        return new Choice(allowed, AffineLayer.of(panels, inputScale, table.scale(), ofAllowed));
    }

    /** @param logits of the tokens allowed */
    record Choice(int[] allowed, AffineLayer logits) {
        /** The token with the largest logit for each row, the first of equals. */
        int[] likeliest(MatrixKernel kernel, float[] rows, int count) {
            float[] all = logits.apply(kernel, rows, count);
            int[] chosen = new int[count];
            for (int row = 0; row < count; row++) {
                int best = -1;
                int from = row * allowed.length;
                for (int i = 0; i < allowed.length; i++) {
                    if (allowed[i] != UNKNOWN && (best < 0 || all[from + i] > all[from + best])) {
                        best = i;
                    }
                }
                chosen[row] = allowed[best];
            }
            return chosen;
        }
    }
}
