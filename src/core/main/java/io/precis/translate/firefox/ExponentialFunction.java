package io.precis.translate.firefox;

/**
 * The exponential function in floats, by the polynomial of S. L. Moshier's Cephes library (expf): within two units of the
 * last place, and the same bits on every Java, which {@link Math#exp} does not promise.
 */
final class ExponentialFunction {
    private static final float LOWEST_EXPONENT = -87.3f;
    private static final float HIGHEST_EXPONENT = 88.3f;
    private static final float LOG2_E = 1.44269504f;
    /** 1.5 * 2^23: adding and subtracting it rounds a small float to a whole number. */
    private static final float ROUNDING = 12582912f;

    private static final float LN2_HIGH = 0.693359375f;
    private static final float LN2_LOW = -2.12194440e-4f;
    private static final int EXPONENT_BIAS = 127;
    private static final int MANTISSA_BITS = 23;

    private ExponentialFunction() {}

    static float of(float x) {
        float bounded = Math.max(LOWEST_EXPONENT, Math.min(HIGHEST_EXPONENT, x));
        float power = bounded * LOG2_E + ROUNDING - ROUNDING;
        float rest = bounded - power * LN2_HIGH - power * LN2_LOW;
        float sum = 1.9875691500e-4f;
        sum = sum * rest + 1.3981999507e-3f;
        sum = sum * rest + 8.3334519073e-3f;
        sum = sum * rest + 4.1665795894e-2f;
        sum = sum * rest + 1.6666665459e-1f;
        sum = sum * rest + 5.0000001201e-1f;
        return (sum * rest * rest + rest + 1) * Float.intBitsToFloat((int) power + EXPONENT_BIAS << MANTISSA_BITS);
    }

    /** 1 / (1 + e^-x). */
    static float sigmoid(float x) {
        return 1 / (1 + of(-x));
    }
}
