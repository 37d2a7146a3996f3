package io.precis.translate.firefox;

import org.jspecify.annotations.Nullable;

/** An affine layer with 8-bit weights: {@code y = x W + b}, where x is rounded to 8 bits as well. */
final class AffineLayer {
    private static final float LARGEST_BYTE = 127;
    /** 1.5 * 2^23: adding and subtracting it rounds a small float to a whole number, half to even. */
    private static final float ROUNDING = 12582912f;

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
     * Reads a layer.
     *
     * @param weights name of the item with the weights
     * @param bias name of the item with the bias, null where there is none
     */
    static AffineLayer read(ModelFile file, String weights, @Nullable String bias, int inputs, int outputs) {
        QuantizedMatrix matrix = file.matrix(weights, inputs, outputs);
        float[] row = bias == null ? null : file.row(bias, outputs);
        return new AffineLayer(WeightPanels.of(matrix), inputScale(file, weights), matrix.scale(), row);
    }

    /** What inputs are multiplied by before they are rounded to bytes. */
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

    /** Applies the layer to rows; gives new rows with a number for each output. */
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
            rounded[i] = Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, rows[i] * inputScale)) + ROUNDING - ROUNDING;
        }
        return rounded;
    }
}
