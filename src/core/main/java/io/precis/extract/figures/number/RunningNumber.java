package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.DecimalArithmetic;
import java.math.BigDecimal;

/** Adds up the parts of a number as they are said; lives for one number. */
final class RunningNumber {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal grain = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean empty = true;
    private boolean scaled;

    boolean isEmpty() {
        return empty;
    }

    BigDecimal value() {
        return value;
    }

    /** The last multiplier, 1 without one. */
    BigDecimal scale() {
        return scale;
    }

    /** Whether the last part was a multiplier. */
    boolean isScaled() {
        return scaled;
    }

    /** What a further part must be less than. */
    BigDecimal grain() {
        return grain;
    }

    boolean accepts(BigDecimal part) {
        return empty || (part.signum() > 0 && DecimalArithmetic.less(part, grain));
    }

    boolean add(BigDecimal part) {
        if (!accepts(part)) {
            return false;
        }
        value = value.add(part);
        grain = DecimalArithmetic.grain(part);
        scaled = false;
        empty = false;
        return true;
    }

    /** Multiplies what was said since the last greater multiplier. */
    boolean multiply(BigDecimal by, boolean myriad) {
        if (!empty && by.stripTrailingZeros().precision() > 1) {
            // dozens count what is below the hundreds: three hundred and two dozen, fifty dozen
            BigDecimal below = value.remainder(HUNDRED);
            value = below.signum() == 0
                    ? value.multiply(by)
                    : value.subtract(below).add(below.multiply(by));
            done(by);
            return true;
        }
        BigDecimal low = empty ? BigDecimal.ONE : value.remainder(by);
        BigDecimal high = empty ? BigDecimal.ZERO : value.subtract(low);
        if (low.signum() == 0 && !empty) {
            if (!myriad || grain.compareTo(by) != 0) {
                return multiplyWhole(by);
            }
            low = value;
            high = BigDecimal.ZERO;
        }
        BigDecimal product = low.multiply(by);
        if (high.signum() > 0 && !DecimalArithmetic.less(product, DecimalArithmetic.grain(high))) {
            return multiplyWhole(by);
        }
        value = high.add(product);
        done(by);
        return true;
    }

    /** "1500 thousand": a whole of plain digits that the multiplier happens to divide. */
    private boolean multiplyWhole(BigDecimal by) {
        if (scale.compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        value = value.multiply(by);
        done(by);
        return true;
    }

    /** Multiplies all that was said. */
    void multiplyAll(BigDecimal by) {
        value = value.multiply(by);
        done(by);
    }

    /** Adds a fraction of the last multiplier: "a million and a half". */
    void addFraction(BigDecimal fraction) {
        value = value.add(fraction.multiply(isLarge() ? scale : BigDecimal.ONE), DecimalArithmetic.PRECISION);
        grain = BigDecimal.ZERO;
        scaled = false;
        empty = false;
    }

    private boolean isLarge() {
        return scaled && scale.compareTo(MILLION) >= 0;
    }

    /** One-and-twenty: adds tens to the units said before them. */
    boolean addTens(BigDecimal tens) {
        boolean units = !empty && !scaled && DecimalArithmetic.less(value.remainder(HUNDRED), BigDecimal.TEN);
        if (!units
                || grain.compareTo(BigDecimal.ONE) != 0
                || DecimalArithmetic.less(tens, TWENTY)
                || !DecimalArithmetic.less(tens, HUNDRED)) {
            return false;
        }
        value = value.add(tens);
        return true;
    }

    /** 二〇: a digit written behind another. */
    void append(BigDecimal digit) {
        value = value.multiply(BigDecimal.TEN).add(digit);
        grain = BigDecimal.ONE;
    }

    /** 二百五 is 250: a lone digit after a multiplier counts its next lower tens. */
    void elide(BigDecimal digit) {
        value = value.subtract(digit).add(digit.multiply(scale).movePointLeft(1));
    }

    /** Adds decimals as they are. */
    void addPlain(BigDecimal decimals) {
        value = value.add(decimals);
        grain = BigDecimal.ZERO;
        scaled = false;
    }

    void times(BigDecimal fraction) {
        value = value.multiply(fraction, DecimalArithmetic.PRECISION);
        grain = BigDecimal.ZERO;
        scaled = false;
    }

    private void done(BigDecimal by) {
        grain = by;
        scale = by;
        scaled = true;
        empty = false;
    }
}
