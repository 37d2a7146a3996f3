package io.precis.write.layout;

import io.precis.article.KeyFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Writes numbers for files: as the shortest plain decimal, never with an exponent. */
final class PlainDecimals {
    /** The texts of 0, 0.01 and so on to 1: nearly all values are among them. */
    private static final List<String> HUNDREDTHS = IntStream.rangeClosed(0, 100)
            .mapToObj(hundredth -> plain(BigDecimal.valueOf(hundredth, 2)))
            .toList();

    private PlainDecimals() {}

    /** A score, a confidence or a salience with at most two decimals. */
    static String rounded(double value) {
        double billionths = value * 1e9;
        long whole = Math.round(billionths);
        // The product is off by less than a millionth. If it is farther than that from a half, rounding it gives the
        // same
        // result as rounding the value.
        boolean isSure = value >= 0 && value <= 1 && Math.abs(billionths - whole) < 0.49;
        return isSure ? HUNDREDTHS.get((int) ((whole + 5_000_000) / 10_000_000)) : exactly(value);
    }

    private static String exactly(double value) {
        // From the exact binary value, since Double.toString, which valueOf uses, differs between JDK 17 and 25. The
        // first
        // rounding removes the error of binary sums, so that 0.185 is rounded the same however it was added up.
        return plain(new BigDecimal(value).setScale(9, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP));
    }

    /** A figure's value; a range as {@code a/b}. */
    static String value(KeyFigure figure) {
        BigDecimal upper = figure.upper();
        return plain(figure.value()) + (upper == null ? "" : "/" + plain(upper));
    }

    /** The shortest plain form: 12.50 as 12.5, 3E+6 as 3000000. */
    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
