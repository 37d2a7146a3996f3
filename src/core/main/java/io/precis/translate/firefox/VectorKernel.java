package io.precis.translate.firefox;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel with the processor's vectors. Whole numbers are multiplied as floats, which is exact as long as sums stay below
 * 2^24; the few matrices whose sums may be larger are left to the plain kernel.
 */
final class VectorKernel implements MatrixKernel {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = FLOATS.length();
    /** As many bytes as there are floats in a vector. */
    private static final VectorSpecies<Byte> BYTES = LANES * Byte.SIZE < 64
            ? ByteVector.SPECIES_64
            : VectorSpecies.of(byte.class, VectorShape.forBitSize(LANES * Byte.SIZE));

    private static final int ROWS_TOGETHER = 4;

    private final MatrixKernel plain = new PlainKernel();

    /** Whether vectors are long enough for loops that take eight floats or sixteen at a time. */
    static boolean isWorthwhile() {
        return LANES >= 8 && WeightPanels.LANES % (2 * LANES) == 0;
    }

    @Override
    public void multiply(float[] rows, int count, WeightPanels panels, float[] sums) {
        if (!panels.areExactInFloats()) {
            plain.multiply(rows, count, panels, sums);
            return;
        }
        for (int panel = 0; panel < panels.width(); panel += 2 * LANES) {
            int row = 0;
            for (; row + ROWS_TOGETHER <= count; row += ROWS_TOGETHER) {
                multiplyFour(rows, row, panels, panel, sums);
            }
            for (; row < count; row++) {
                multiplyOne(rows, row, panels, panel, sums);
            }
        }
    }

    /** Where the bytes of the first input begin for an output. */
    private static int start(WeightPanels panels, int output) {
        return output / WeightPanels.LANES * WeightPanels.LANES * panels.inputs() + output % WeightPanels.LANES;
    }

    private static void multiplyFour(float[] rows, int row, WeightPanels panels, int output, float[] sums) {
        int inputs = panels.inputs();
        byte[] bytes = panels.bytes();
        int first = row * inputs;
        int second = first + inputs;
        int third = second + inputs;
        int fourth = third + inputs;
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector c0 = a0;
        FloatVector c1 = a0;
        FloatVector d0 = a0;
        FloatVector d1 = a0;
        int at = start(panels, output);
        for (int i = 0; i < inputs; i++, at += WeightPanels.LANES) {
            FloatVector w0 =
                    (FloatVector) ByteVector.fromArray(BYTES, bytes, at).castShape(FLOATS, 0);
            FloatVector w1 =
                    (FloatVector) ByteVector.fromArray(BYTES, bytes, at + LANES).castShape(FLOATS, 0);
            FloatVector a = FloatVector.broadcast(FLOATS, rows[first + i]);
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            FloatVector b = FloatVector.broadcast(FLOATS, rows[second + i]);
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            FloatVector c = FloatVector.broadcast(FLOATS, rows[third + i]);
            c0 = c.fma(w0, c0);
            c1 = c.fma(w1, c1);
            FloatVector d = FloatVector.broadcast(FLOATS, rows[fourth + i]);
            d0 = d.fma(w0, d0);
            d1 = d.fma(w1, d1);
        }
        int width = panels.width();
        int to = row * width + output;
        a0.intoArray(sums, to);
        a1.intoArray(sums, to + LANES);
        b0.intoArray(sums, to + width);
        b1.intoArray(sums, to + width + LANES);
        c0.intoArray(sums, to + 2 * width);
        c1.intoArray(sums, to + 2 * width + LANES);
        d0.intoArray(sums, to + 3 * width);
        d1.intoArray(sums, to + 3 * width + LANES);
    }

    private static void multiplyOne(float[] rows, int row, WeightPanels panels, int output, float[] sums) {
        int inputs = panels.inputs();
        byte[] bytes = panels.bytes();
        int first = row * inputs;
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = a0;
        int at = start(panels, output);
        for (int i = 0; i < inputs; i++, at += WeightPanels.LANES) {
            FloatVector a = FloatVector.broadcast(FLOATS, rows[first + i]);
            a0 = a.fma((FloatVector) ByteVector.fromArray(BYTES, bytes, at).castShape(FLOATS, 0), a0);
            a1 = a.fma(
                    (FloatVector) ByteVector.fromArray(BYTES, bytes, at + LANES).castShape(FLOATS, 0), a1);
        }
        int to = row * panels.width() + output;
        a0.intoArray(sums, to);
        a1.intoArray(sums, to + LANES);
    }

    @Override
    public void addScaled(float factor, float[] x, int from, float[] y, int to, int count) {
        FloatVector times = FloatVector.broadcast(FLOATS, factor);
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            FloatVector added = FloatVector.fromArray(FLOATS, x, from + i).mul(times);
            FloatVector.fromArray(FLOATS, y, to + i).add(added).intoArray(y, to + i);
        }
        for (; i < count; i++) {
            y[to + i] += factor * x[from + i];
        }
    }
}
