package io.precis.translate.firefox;

import java.util.Arrays;

/** The kernel in plain Java. */
final class PlainKernel implements MatrixKernel {
    private static final int LANES = WeightPanels.LANES;

    @Override
    public void multiply(float[] rows, int count, WeightPanels panels, float[] sums) {
        int inputs = panels.inputs();
        int width = panels.width();
        byte[] bytes = panels.bytes();
        int[] sum = new int[LANES];
        for (int row = 0; row < count; row++) {
            for (int panel = 0; panel < width; panel += LANES) {
                Arrays.fill(sum, 0);
                int at = panel * inputs;
                for (int i = 0; i < inputs; i++, at += LANES) {
                    int value = (int) rows[row * inputs + i];
                    // After a ReLU, half of the inputs are zero.
                    if (value != 0) {
                        for (int lane = 0; lane < LANES; lane++) {
                            sum[lane] += value * bytes[at + lane];
                        }
                    }
                }
                for (int lane = 0; lane < LANES; lane++) {
                    sums[row * width + panel + lane] = sum[lane];
                }
            }
        }
    }

    @Override
    public void addScaled(float factor, float[] x, int from, float[] y, int to, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] += factor * x[from + i];
        }
    }
}
