package io.precis.translate.firefox;

import java.util.function.IntUnaryOperator;

/**
 * The bytes of a matrix as kernels read them: panels of {@link #LANES} outputs, in each the bytes of the first input, of the
 * second and so on. The last panel is filled up with zeros.
 */
final class WeightPanels {
    /** Outputs side by side: two vectors of the widest kind. */
    static final int LANES = 32;
    /** Below this a float holds every whole number. */
    private static final int EXACT = 1 << 24;

    private static final int LARGEST = 127;

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

    /** Of a table that has a row for each output. */
    static WeightPanels of(ByteTable table) {
        return of(table, table.rows(), i -> i);
    }

    /** Of some rows of a table: the output i is what the table has in row {@code row(i)}. */
    static WeightPanels of(ByteTable table, int outputs, IntUnaryOperator row) {
        int inputs = table.columns();
        int panels = (outputs + LANES - 1) / LANES;
        byte[] bytes = new byte[Math.multiplyExact(panels, inputs * LANES)];
        byte[] values = table.values();
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
        return new WeightPanels(bytes, inputs, outputs, largest <= EXACT / LARGEST);
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

    /** The outputs with those that fill up the last panel. */
    int width() {
        return bytes.length / inputs;
    }

    /** Whether no sum, nor any part of one, can be larger than what a float holds exactly. */
    boolean areExactInFloats() {
        return exactInFloats;
    }
}
