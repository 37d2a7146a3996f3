package io.precis.extract.figures.number;

import java.math.BigDecimal;

/**
 * A number read from the text, without the words around it.
 *
 * @param start its first index
 * @param end the index after it
 * @param value its value
 * @param scale the multiplier it ends with, 1 without one
 * @param form how it was written
 */
public record Numeral(int start, int end, BigDecimal value, BigDecimal scale, Form form) {
    /** How a number was written. */
    public enum Form {
        /** Digits without separators and multipliers: may be a year or a part of a name. */
        PLAIN,
        /** Digits with separators or multipliers. */
        DIGITS,
        /** Number words. */
        WORDS,
        /** A word that is also an article, or one character that is often a part of other words. */
        WEAK,
        /** A fraction alone: half. */
        FRACTION,
        /** An ordinal word. */
        ORDINAL
    }

    /** The same, times a multiplier. */
    public Numeral scaled(BigDecimal by) {
        return new Numeral(start, end, value.multiply(by), by, Form.DIGITS);
    }
}
