package io.precis.translate.firefox;

/** Layer normalisation behind a residual connection (J. L. Ba et al., "Layer Normalization", 2016). */
record LayerNorm(float[] scale, float[] bias) {
    private static final float EPSILON = 1e-6f;

    static LayerNorm read(ModelFile file, String prefix, int width) {
        return new LayerNorm(file.row(prefix + "_ln_scale", width), file.row(prefix + "_ln_bias", width));
    }

    /** Replaces each row x by the normalised x + added. */
    void addAndNormalise(float[] x, float[] added, int count) {
        int width = scale.length;
        for (int row = 0; row < count; row++) {
            int from = row * width;
            float sum = 0;
            for (int i = from; i < from + width; i++) {
                x[i] += added[i];
                sum += x[i];
            }
            float mean = sum / width;
            float squares = 0;
            for (int i = from; i < from + width; i++) {
                float distance = x[i] - mean;
                squares += distance * distance;
            }
            float deviation = (float) Math.sqrt(squares / width + EPSILON);
            for (int i = 0; i < width; i++) {
                x[from + i] = scale[i] * ((x[from + i] - mean) / deviation) + bias[i];
            }
        }
    }
}
