package io.precis.translate.firefox;

import java.util.function.IntUnaryOperator;

/**
 * The bytes of a matrix in the order in which kernels read them: panels of {@link #LANES} outputs, in each the bytes of the
 * first input, of the second and so on. The last panel is filled up with zeros.
 */
final class WeightPanels {
    /** Outputs of a panel: the floats of two of the widest vectors. */
    static final int LANES = 32;
    /** A float is exact for whole numbers up to this. */
    private static final int LARGEST_EXACT = 1 << 24;

    private static final int LARGEST_BYTE = 127;

    private final byte[] bytes;
    private final int inputs;
    private final int outputs;
    private final boolean exactInFloats;

    private WeightPanels(byte[] bytes, int inputs, int outputs, boolean exactInFloats) {
        this.bytes = bytes;
        this.inputs = inputs;
        this.outputs = outputs;
        this.exactInFloats = exactInFloats;
    }

    /** The panels of a matrix that has a row for each output. */
    static WeightPanels of(QuantizedMatrix matrix) {
        return of(matrix, matrix.rows(), i -> i);
    }

    /** The panels of some rows of a matrix: output i is row {@code row(i)}. */
    static WeightPanels of(QuantizedMatrix matrix, int outputs, IntUnaryOperator row) {
        int inputs = matrix.columns();
        int panels = (outputs + LANES - 1) / LANES;
        byte[] bytes = new byte[Math.multiplyExact(panels, inputs * LANES)];
        byte[] values = matrix.values();
        int largest = 0;
        for (int output = 0; output < outputs; output++) {
            int from = row.applyAsInt(output) * inputs;
            int to = output / LANES * inputs * LANES + output % LANES;
            int sum = 0;
            for (int i = 0; i < inputs; i++) {
                byte value = values[from + i];
                bytes[to + i * LANES] = value;
                sum += Math.abs(value);
            }
            largest = Math.max(largest, sum);
        }
        return new WeightPanels(bytes, inputs, outputs, largest <= LARGEST_EXACT / LARGEST_BYTE);
    }

    byte[] bytes() {
        return bytes;
    }

    int inputs() {
        return inputs;
    }

    int outputs() {
        return outputs;
    }

    /** The number of outputs with those that fill up the last panel. */
    int width() {
        return bytes.length / inputs;
    }

    /** Whether every sum, and every part of one, is a whole number that a float holds exactly. */
    boolean areExactInFloats() {
        return exactInFloats;
    }
}
