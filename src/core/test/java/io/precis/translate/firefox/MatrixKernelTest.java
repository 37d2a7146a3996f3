package io.precis.translate.firefox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixKernelTest {
    static Stream<MatrixKernel> kernels() {
        return Stream.of(new PlainKernel(), new VectorKernel());
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void multipliesWholeNumbersExactly(MatrixKernel kernel) {
        Random random = new Random(7);
        for (int[] size : new int[][] {{1, 1, 1}, {3, 5, 33}, {4, 64, 32}, {7, 256, 100}, {9, 1536, 48}}) {
            byte[] weights = new byte[size[1] * size[2]];
            random.nextBytes(weights);
            float[] rows = new float[size[0] * size[1]];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = random.nextInt(255) - 127;
            }
            check(kernel, rows, size[0], new QuantizedMatrix(weights, size[2], size[1], 1));
        }
    }

    /** 16-bit sums, as of the official engine on some processors, would saturate; a float would round. */
    @ParameterizedTest
    @MethodSource("kernels")
    void addsUpWhatFloatsCannotHold(MatrixKernel kernel) {
        int inputs = 4099;
        byte[] weights = new byte[inputs];
        Arrays.fill(weights, (byte) 127);
        float[] rows = new float[inputs];
        Arrays.fill(rows, 127);
        weights[inputs - 1] = 1;
        rows[inputs - 1] = 1;
        QuantizedMatrix table = new QuantizedMatrix(weights, 1, inputs, 1);

        assertFalse(WeightPanels.of(table).areExactInFloats());
        float[] sums = new float[WeightPanels.LANES];
        kernel.multiply(rows, 1, WeightPanels.of(table), sums);

        assertEquals((float) (127 * 127 * (inputs - 1) + 1), sums[0]);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void addsScaledNumbersInOneWay(MatrixKernel kernel) {
        Random random = new Random(11);
        for (int count : new int[] {0, 1, 8, 15, 16, 17, 31, 64, 100}) {
            float[] x = floats(random, count + 3);
            float[] y = floats(random, count + 5);
            float[] expected = y.clone();
            for (int i = 0; i < count; i++) {
                float added = 0.7f * x[3 + i];
                expected[5 + i] = expected[5 + i] + added;
            }
            kernel.addScaled(0.7f, x, 3, y, 5, count);
            assertArrayEquals(expected, y);
        }
    }

    private static void check(MatrixKernel kernel, float[] rows, int count, QuantizedMatrix table) {
        WeightPanels panels = WeightPanels.of(table);
        float[] sums = new float[count * panels.width()];
        kernel.multiply(rows, count, panels, sums);
        for (int row = 0; row < count; row++) {
            for (int output = 0; output < panels.width(); output++) {
                int sum = 0;
                for (int i = 0; output < table.rows() && i < table.columns(); i++) {
                    sum += (int) rows[row * table.columns() + i] * table.values()[output * table.columns() + i];
                }
                assertEquals(sum, sums[row * panels.width() + output]);
            }
        }
    }

    private static float[] floats(Random random, int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = random.nextFloat() - 0.5f;
        }
        return floats;
    }
}
