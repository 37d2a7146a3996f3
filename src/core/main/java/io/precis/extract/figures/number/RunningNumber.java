package io.precis.extract.figures.number;

import java.math.BigDecimal;

/** The value of a number while its parts are added one by one. Lives for one number. */
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

    /** A further part must be less than this. */
    BigDecimal grain() {
        return grain;
    }

    /** Whether a part may be added. */
    boolean accepts(BigDecimal part) {
        return empty || (part.signum() > 0 && DecimalArithmetic.less(part, grain));
    }

    /** Adds a part; false when it may not be added. */
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

    /**
     * Multiplies what was added after the last greater multiplier; false when the multiplier does not fit.
     *
     * @param myriad whether the language composes numbers by myriads
     */
    boolean multiply(BigDecimal by, boolean myriad) {
        if (!empty && by.stripTrailingZeros().precision() > 1) {
            // Dozens multiply only what is below the hundreds: three hundred and two dozen, fifty dozen.
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

    /** Multiplies a number of digits alone that the multiplier divides: "1500 thousand". */
    private boolean multiplyWhole(BigDecimal by) {
        if (scale.compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        value = value.multiply(by);
        done(by);
        return true;
    }

    /** Multiplies the whole number. */
    void multiplyAll(BigDecimal by) {
        value = value.multiply(by);
        done(by);
    }

    /** Adds a fraction, of the last multiplier where that is large: "a million and a half". */
    void addFraction(BigDecimal fraction) {
        value = value.add(fraction.multiply(isLarge() ? scale : BigDecimal.ONE), DecimalArithmetic.PRECISION);
        grain = BigDecimal.ZERO;
        scaled = false;
        empty = false;
    }

    private boolean isLarge() {
        return scaled && scale.compareTo(MILLION) >= 0;
    }

    /** Adds tens to the units before them, as in one-and-twenty; false when they do not fit. */
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

    /** Appends a digit to those before it: 二〇. */
    void append(BigDecimal digit) {
        value = value.multiply(BigDecimal.TEN).add(digit);
        grain = BigDecimal.ONE;
    }

    /** Counts a single digit after a multiplier as tenths of the multiplier: 二百五 is 250. */
    void elide(BigDecimal digit) {
        value = value.subtract(digit).add(digit.multiply(scale).movePointLeft(1));
    }

    /** Adds decimals, whatever the last multiplier. */
    void addPlain(BigDecimal decimals) {
        value = value.add(decimals);
        grain = BigDecimal.ZERO;
        scaled = false;
    }

    /** Multiplies the whole number by a fraction. */
    void multiplyByFraction(BigDecimal fraction) {
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
