package io.precis.extract.figures.number;

import java.math.BigDecimal;
import java.math.MathContext;

/** Arithmetic of the values of figures. */
public final class DecimalArithmetic {
    /** The precision of intermediate results. */
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final int MOST_SHOWN_DIGITS = 15;
    private static final MathContext SHOWN_PRECISION = new MathContext(MOST_SHOWN_DIGITS);

    private DecimalArithmetic() {}

    /** A value without trailing zeros and exponent; a fraction is rounded. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded =
                value.scale() > 0 && value.precision() > MOST_SHOWN_DIGITS ? value.round(SHOWN_PRECISION) : value;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The largest power of ten that divides a whole number; 0 for others. */
    static BigDecimal grain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.signum() == 0 || stripped.scale() > 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }

    /** Whether a is less than b. */
    public static boolean less(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) < 0;
    }
}
