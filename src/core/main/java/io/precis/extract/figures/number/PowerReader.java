package io.precis.extract.figures.number;

import io.precis.extract.figures.match.SentenceCursor;
import io.precis.text.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads a power: 10^6, 2.5^-1. */
final class PowerReader {
    private static final int GREATEST_EXPONENT = 99;
    /** A power from here on is no number. */
    private static final BigDecimal POWER_LIMIT = BigDecimal.TEN.pow(30);

    private PowerReader() {}

    /**
     * The run that goes on with the power sign at {@code at}; without value where the power is too great, null where no
     * exponent follows.
     *
     * @param base the number before the sign, or null where the digits are no number
     */
    static @Nullable DigitRun read(SentenceCursor cursor, int at, @Nullable BigDecimal base) {
        int p = at + 1;
        boolean negative = false;
        while (cursor.at(p) == '-' || cursor.at(p) == '+') {
            negative ^= cursor.at(p++) == '-';
        }
        int exponent = 0;
        int from = p;
        while (cursor.isDigit(p) && exponent <= GREATEST_EXPONENT) {
            exponent = exponent * 10 + Digits.value(cursor.at(p++));
        }
        if (p == from) {
            return null;
        }
        boolean known = base != null && base.signum() > 0 && exponent <= GREATEST_EXPONENT;
        BigDecimal power = known && base != null ? base.pow(exponent, MathContext.DECIMAL128) : POWER_LIMIT;
        return new DigitRun(p, DecimalArithmetic.less(power, POWER_LIMIT) ? value(power, negative) : null, false);
    }

    private static BigDecimal value(BigDecimal power, boolean negative) {
        return (negative ? BigDecimal.ONE.divide(power, MathContext.DECIMAL128) : power)
                .round(DecimalArithmetic.PRECISION);
    }
}
