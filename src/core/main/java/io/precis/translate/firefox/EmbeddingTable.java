package io.precis.translate.firefox;

/** The embeddings of tokens, with sinusoidal position embeddings added. */
final class EmbeddingTable {
    /** Positions that embeddings are kept for: twice the longest sentence. */
    private static final int POSITIONS = 256;

    private static final double LONGEST_WAVELENGTH = 10000;

    private final QuantizedMatrix matrix;
    private final float unscale;
    private final float root;
    private final float[] waves;

    EmbeddingTable(QuantizedMatrix matrix) {
        this.matrix = matrix;
        this.unscale = 1 / matrix.scale();
        this.root = (float) Math.sqrt(matrix.columns());
        this.waves = waves(matrix.columns());
    }

    /** The position embeddings: sines in the first half of the dimensions, cosines in the second. */
    private static float[] waves(int width) {
        int half = width / 2;
        double step = Math.log(LONGEST_WAVELENGTH) / (half - 1);
        float[] waves = new float[POSITIONS * width];
        for (int i = 0; i < half; i++) {
            double frequency = StrictMath.exp(-i * step);
            for (int place = 0; place < POSITIONS; place++) {
                waves[place * width + i] = (float) StrictMath.sin(place * frequency);
                waves[place * width + half + i] = (float) StrictMath.cos(place * frequency);
            }
        }
        return waves;
    }

    QuantizedMatrix matrix() {
        return matrix;
    }

    int width() {
        return matrix.columns();
    }

    /** Writes the embedding of a token at a position into a row. */
    void embed(int token, int place, float[] rows, int row) {
        embedNothing(place, rows, row);
        int width = width();
        int from = token * width;
        for (int i = 0; i < width; i++) {
            rows[row * width + i] += root * (matrix.values()[from + i] * unscale);
        }
    }

    /** Writes the embedding of no token, which a translation begins with: that of the position alone. */
    void embedNothing(int place, float[] rows, int row) {
        System.arraycopy(waves, place % POSITIONS * width(), rows, row * width(), width());
    }
}
