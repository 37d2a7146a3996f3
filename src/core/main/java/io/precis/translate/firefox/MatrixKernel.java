package io.precis.translate.firefox;

/**
 * The inner loops, in which nearly all time is spent. Every kernel gives the same numbers to the last bit: sums of bytes are
 * exact, and floats are added in one order.
 */
interface MatrixKernel {
    /** The fastest kernel of this JVM: the one with vectors where it runs with {@code --add-modules jdk.incubator.vector}. */
    static MatrixKernel best() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() && VectorKernel.isWorthwhile()
                ? new VectorKernel()
                : new PlainKernel();
    }

    /**
     * Multiplies rows by a matrix, in whole numbers.
     *
     * @param rows row after row of {@link WeightPanels#inputs} whole numbers of -127 to 127
     * @param sums receives row after row of {@link WeightPanels#width} sums
     */
    void multiply(float[] rows, int count, WeightPanels panels, float[] sums);

    /**
     * Adds a multiple of one vector to another: {@code y[i] += factor * x[i]}.
     *
     * @param from where x begins
     * @param to where y begins
     */
    void addScaled(float factor, float[] x, int from, float[] y, int to, int count);
}
