package io.precis.translate.firefox;

/** Two affine layers with a ReLU between them, a residual connection and a normalisation. */
record FeedForward(AffineLayer first, AffineLayer second, LayerNorm norm) {
    static FeedForward read(ModelFile file, String prefix, int width, int inner) {
        return new FeedForward(
                AffineLayer.read(file, prefix + "_W1", prefix + "_b1", width, inner),
                AffineLayer.read(file, prefix + "_W2", prefix + "_b2", inner, width),
                LayerNorm.read(file, prefix + "_ffn", width));
    }

    /** Applies the layers to rows, in place. */
    void apply(MatrixKernel kernel, float[] rows, int count) {
        float[] hidden = first.apply(kernel, rows, count);
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = Math.max(0, hidden[i]);
        }
        norm.addAndNormalise(rows, second.apply(kernel, hidden, count), count);
    }
}
