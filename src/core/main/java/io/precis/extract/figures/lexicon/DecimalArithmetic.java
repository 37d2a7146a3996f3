package io.precis.extract.figures.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;

/** Arithmetic of figures: plain values without needless zeros. */
public final class DecimalArithmetic {
    /** Of intermediate results. */
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final int DIGITS = 15;
    private static final MathContext SHOWN = new MathContext(DIGITS);

    private DecimalArithmetic() {}

    /** Without trailing zeros and without an exponent; a fraction is rounded. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded = value.scale() > 0 && value.precision() > DIGITS ? value.round(SHOWN) : value;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The largest power of ten that divides a whole number; 0 for others. */
    public static BigDecimal grain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.signum() == 0 || stripped.scale() > 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }

    public static boolean less(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) < 0;
    }
}
