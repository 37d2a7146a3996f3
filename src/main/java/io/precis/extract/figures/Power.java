package io.precis.extract.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads a power: 10^6, 2.5^-1. */
final class Power {
    private static final int GREATEST = 99;

    private Power() {}

    /** The run whose base ends before the sign at {@code at}; it is no number where the exponent is none. */
    static Digits.Run read(Passage passage, int at, @Nullable BigDecimal base) {
        int p = at + 1;
        boolean negative = false;
        while (passage.at(p) == '-' || passage.at(p) == '+') {
            negative ^= passage.at(p++) == '-';
        }
        int exponent = 0;
        int from = p;
        while (passage.isDigit(p) && exponent <= GREATEST) {
            exponent = exponent * 10 + Character.digit(passage.at(p++), 10);
        }
        if (base == null || base.signum() <= 0 || p == from || exponent > GREATEST) {
            return new Digits.Run(p, null, false);
        }
        return new Digits.Run(p, power(base, negative ? -exponent : exponent), false);
    }

    private static BigDecimal power(BigDecimal base, int exponent) {
        BigDecimal power = base.pow(Math.abs(exponent), MathContext.DECIMAL128);
        return (exponent < 0 ? BigDecimal.ONE.divide(power, MathContext.DECIMAL128) : power).round(Decimals.PRECISION);
    }
}
