package io.precis.translate.firefox;

/**
 * The simpler simple recurrent unit (SSRU), which the decoder has in place of self-attention (Y. J. Kim et al., 2019):
 * {@code f = sigmoid(x Wf + bf); c = f c + (1 - f) x W; y = LN(x + relu(c))}.
 */
record RecurrentUnit(AffineLayer forget, AffineLayer input, LayerNorm norm) {
    static RecurrentUnit read(ModelFile file, String prefix, int width) {
        return new RecurrentUnit(
                AffineLayer.read(file, prefix + "_Wf", prefix + "_bf", width, width),
                AffineLayer.read(file, prefix + "_W", null, width, width),
                LayerNorm.read(file, prefix + "_ffn", width));
    }

    /** Applies the unit to rows, and to the cells of each row, in place. */
    void apply(MatrixKernel kernel, float[] rows, float[] cells, int count) {
        float[] kept = forget.apply(kernel, rows, count);
        float[] added = input.apply(kernel, rows, count);
        for (int i = 0; i < added.length; i++) {
            float keep = ExponentialFunction.sigmoid(kept[i]);
            cells[i] = keep * cells[i] + (1 - keep) * added[i];
            added[i] = Math.max(0, cells[i]);
        }
        norm.addAndNormalise(rows, added, count);
    }
}
