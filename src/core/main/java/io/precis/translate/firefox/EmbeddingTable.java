package io.precis.translate.firefox;

/** Rows for tokens: the table's, and for its place a wave for each dimension. */
final class EmbeddingTable {
    /** Places that rows are kept for: twice the longest sentence. */
    private static final int PLACES = 256;

    private static final double SLOWEST = 10000;

    private final ByteTable table;
    private final float unscale;
    private final float root;
    private final float[] waves;

    EmbeddingTable(ByteTable table) {
        this.table = table;
        this.unscale = 1 / table.scale();
        this.root = (float) Math.sqrt(table.columns());
        this.waves = waves(table.columns());
    }

    /** Sines in the first half, cosines in the second. */
    private static float[] waves(int width) {
        int half = width / 2;
        double step = Math.log(SLOWEST) / (half - 1);
        float[] waves = new float[PLACES * width];
        for (int i = 0; i < half; i++) {
            double frequency = StrictMath.exp(-i * step);
            for (int place = 0; place < PLACES; place++) {
                waves[place * width + i] = (float) StrictMath.sin(place * frequency);
                waves[place * width + half + i] = (float) StrictMath.cos(place * frequency);
            }
        }
        return waves;
    }

    ByteTable table() {
        return table;
    }

    int width() {
        return table.columns();
    }

    /** Writes the row of a token into rows. */
    void embed(int token, int place, float[] rows, int row) {
        embedNothing(place, rows, row);
        int width = width();
        int from = token * width;
        for (int i = 0; i < width; i++) {
            rows[row * width + i] += root * (table.values()[from + i] * unscale);
        }
    }

    /** Writes the row of no token, which a translation begins with. */
    void embedNothing(int place, float[] rows, int row) {
        System.arraycopy(waves, place % PLACES * width(), rows, row * width(), width());
    }
}
