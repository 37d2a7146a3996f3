package io.precis.write.layout;

import io.precis.article.KeyFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers as they stand in files: plain decimals, shortest form, never an exponent. */
final class PlainDecimals {
    /** 0 to 1, as nearly all are. */
    private static final List<String> HUNDREDTHS = IntStream.rangeClosed(0, 100)
            .mapToObj(hundredth -> plain(BigDecimal.valueOf(hundredth, 2)))
            .toList();

    private PlainDecimals() {}

    /** A score, a confidence or a salience with at most two decimals. */
    static String rounded(double value) {
        double billionths = value * 1e9;
        long whole = Math.round(billionths);
        // The product is off by less than a millionth: farther than that from a half, it is rounded as the value itself
        // would be.
        boolean isSure = value >= 0 && value <= 1 && Math.abs(billionths - whole) < 0.49;
        return isSure ? HUNDREDTHS.get((int) ((whole + 5_000_000) / 10_000_000)) : exactly(value);
    }

    private static String exactly(double value) {
        // From the exact binary value: Double.toString, which valueOf uses, is not the same on JDK 17 and 25. The
        // first rounding takes the noise of binary sums away, so that 0.185 is a half however it was added up.
        return plain(new BigDecimal(value).setScale(9, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP));
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
