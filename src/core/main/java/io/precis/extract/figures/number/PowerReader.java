package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.text.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads a power: 10^6, 2.5^-1. */
final class PowerReader {
    private static final int GREATEST = 99;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(30);

    private PowerReader() {}

    /**
     * The run whose base ends before the sign at {@code at}, no number where it is beyond all measure; null where no
     * exponent follows.
     */
    static DigitReader.@Nullable Run read(SentenceCursor passage, int at, @Nullable BigDecimal base) {
        int p = at + 1;
        boolean negative = false;
        while (passage.at(p) == '-' || passage.at(p) == '+') {
            negative ^= passage.at(p++) == '-';
        }
        int exponent = 0;
        int from = p;
        while (passage.isDigit(p) && exponent <= GREATEST) {
            exponent = exponent * 10 + Digits.value(passage.at(p++));
        }
        if (p == from) {
            return null;
        }
        boolean known = base != null && base.signum() > 0 && exponent <= GREATEST;
        BigDecimal power = known && base != null ? base.pow(exponent, MathContext.DECIMAL128) : MOST;
        return new DigitReader.Run(p, DecimalArithmetic.less(power, MOST) ? value(power, negative) : null, false);
    }

    private static BigDecimal value(BigDecimal power, boolean negative) {
        return (negative ? BigDecimal.ONE.divide(power, MathContext.DECIMAL128) : power)
                .round(DecimalArithmetic.PRECISION);
    }
}
