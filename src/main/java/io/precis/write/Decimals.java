package io.precis.write;

import io.precis.article.KeyFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in files: plain decimals, shortest form, never an exponent. */
final class Decimals {
    private Decimals() {}

    /** A score, a confidence or a salience with at most two decimals. */
    static BigDecimal rounded(double value) {
        // From the exact binary value: Double.toString, which valueOf uses, is not the same on JDK 17 and 25. The
        // first rounding takes the noise of binary sums away, so that 0.185 is a half however it was added up.
        return new BigDecimal(value)
                .setScale(9, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** A figure's value; both ends of a range as {@code a/b}. */
    static String value(KeyFigure figure) {
        BigDecimal upper = figure.upper();
        return plain(figure.value()) + (upper == null ? "" : "/" + plain(upper));
    }

    /** 12.50 is 12.5, 3E+6 is 3000000. */
    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
