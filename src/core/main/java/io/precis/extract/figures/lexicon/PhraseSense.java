package io.precis.extract.figures.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a phrase of the lexicon means in one of its roles.
 *
 * @param role what it does
 * @param value a number for number words and multipliers, else 0
 * @param name the currency's code or the unit's name, else empty
 */
public record PhraseSense(PhraseRole role, BigDecimal value, String name) {
    /** The sense that a data line gives; {@code NumberFormatException} where its role needs a number and the cell has none. */
    static PhraseSense of(PhraseRole role, String cell) {
        boolean number = role == PhraseRole.CARDINAL
                || role == PhraseRole.SCALE
                || role == PhraseRole.MONEY_SCALE
                || role == PhraseRole.ORDINAL
                || role == PhraseRole.FRACTION
                || role == PhraseRole.PLUS
                || role == PhraseRole.PLUS_BEFORE
                || role == PhraseRole.TENTHS
                || role == PhraseRole.TENTHS_PART
                || role == PhraseRole.ARTICLE;
        int space = cell.indexOf(' ');
        if (role == PhraseRole.MONEY_SCALE && space > 0) {
            return new PhraseSense(role, number(cell.substring(0, space)), cell.substring(space + 1));
        }
        return number ? new PhraseSense(role, number(cell), "") : new PhraseSense(role, BigDecimal.ZERO, cell);
    }

    /** A decimal, or a fraction such as 1/3. */
    private static BigDecimal number(String cell) {
        int slash = cell.indexOf('/');
        return slash < 0
                ? new BigDecimal(cell)
                : new BigDecimal(cell.substring(0, slash))
                        .divide(new BigDecimal(cell.substring(slash + 1)), MathContext.DECIMAL128);
    }
}
