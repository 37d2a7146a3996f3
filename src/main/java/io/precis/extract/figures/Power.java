package io.precis.extract.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads a power: 10^6, 2.5^-1. */
final class Power {
    private static final int GREATEST = 99;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(30);

    private Power() {}

    /**
     * The run whose base ends before the sign at {@code at}, no number where it is beyond all measure; null where no exponent
     * follows.
     */
    static Digits.@Nullable Run read(Passage passage, int at, @Nullable BigDecimal base) {
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
        if (p == from) {
            return null;
        }
        boolean known = base != null && base.signum() > 0 && exponent <= GREATEST;
        BigDecimal power = known && base != null ? base.pow(exponent, MathContext.DECIMAL128) : MOST;
        return new Digits.Run(p, Decimals.less(power, MOST) ? value(power, negative) : null, false);
    }

    private static BigDecimal value(BigDecimal power, boolean negative) {
        return (negative ? BigDecimal.ONE.divide(power, MathContext.DECIMAL128) : power).round(Decimals.PRECISION);
    }
}
