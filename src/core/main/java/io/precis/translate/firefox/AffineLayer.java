package io.precis.translate.firefox;

import org.jspecify.annotations.Nullable;

/** A matrix of bytes and a bias: {@code y = x W + b}, where x is rounded to bytes as well. */
final class AffineLayer {
    private static final float LARGEST = 127;
    /** Added and taken away, it rounds half to even, as long as numbers stay small. */
    private static final float ROUND = 12582912f;

    private final WeightPanels panels;
    private final float inputScale;
    private final float unscale;
    private final float @Nullable [] bias;

    private AffineLayer(WeightPanels panels, float inputScale, float weightScale, float @Nullable [] bias) {
        this.panels = panels;
        this.inputScale = inputScale;
        this.unscale = 1 / (inputScale * weightScale);
        this.bias = bias;
    }

    /**
     * Reads one.
     *
     * @param bias its name, null where there is none
     */
    static AffineLayer read(ModelFile file, String weights, @Nullable String bias, int inputs, int outputs) {
        ByteTable table = file.matrix(weights, inputs, outputs);
        float[] row = bias == null ? null : file.row(bias, outputs);
        return new AffineLayer(WeightPanels.of(table), inputScale(file, weights), table.scale(), row);
    }

    /** What numbers are multiplied by before they are rounded and meet a matrix. */
    static float inputScale(ModelFile file, String weights) {
        float scale = file.row(weights + "_QuantMultA", 1)[0];
        if (!(scale > 0) || Float.isInfinite(scale)) {
            throw file.broken("'" + weights + "_QuantMultA' of " + scale, "a scale above 0");
        }
        return scale;
    }

    static AffineLayer of(WeightPanels panels, float inputScale, float weightScale, float[] bias) {
        return new AffineLayer(panels, inputScale, weightScale, bias);
    }

    /** New rows of as many numbers as there are outputs. */
    float[] apply(MatrixKernel kernel, float[] rows, int count) {
        int width = panels.width();
        int outputs = panels.outputs();
        float[] sums = new float[count * width];
        kernel.multiply(rounded(rows, count * panels.inputs()), count, panels, sums);
        float[] result = width == outputs ? sums : new float[count * outputs];
        for (int row = 0; row < count; row++) {
            int from = row * width;
            int to = row * outputs;
            if (bias == null) {
                for (int i = 0; i < outputs; i++) {
                    result[to + i] = sums[from + i] * unscale;
                }
            } else {
                for (int i = 0; i < outputs; i++) {
                    result[to + i] = sums[from + i] * unscale + bias[i];
                }
            }
        }
        return result;
    }

    private float[] rounded(float[] rows, int size) {
        float[] rounded = new float[size];
        for (int i = 0; i < size; i++) {
            rounded[i] = Math.max(-LARGEST, Math.min(LARGEST, rows[i] * inputScale)) + ROUND - ROUND;
        }
        return rounded;
    }
}
