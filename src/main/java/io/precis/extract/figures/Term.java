package io.precis.extract.figures;

import java.math.BigDecimal;

/**
 * A phrase of the lexicon in one of its roles.
 *
 * @param role what it does
 * @param value a number for number words and multipliers, else 0
 * @param name the currency's code or the unit's name, else empty
 */
record Term(Role role, BigDecimal value, String name) {
    static Term of(Role role, String cell) {
        boolean number = role == Role.CARDINAL
                || role == Role.SCALE
                || role == Role.MONEY_SCALE
                || role == Role.ORDINAL
                || role == Role.FRACTION
                || role == Role.PLUS
                || role == Role.PLUS_BEFORE
                || role == Role.TENTHS
                || role == Role.TENTHS_PART
                || role == Role.ARTICLE;
        int space = cell.indexOf(' ');
        if (role == Role.MONEY_SCALE && space > 0) {
            return new Term(role, number(cell.substring(0, space)), cell.substring(space + 1));
        }
        return number ? new Term(role, number(cell), "") : new Term(role, BigDecimal.ZERO, cell);
    }

    /** A decimal, or a fraction such as 1/3. */
    private static BigDecimal number(String cell) {
        int slash = cell.indexOf('/');
        return slash < 0
                ? new BigDecimal(cell)
                : new BigDecimal(cell.substring(0, slash))
                        .divide(new BigDecimal(cell.substring(slash + 1)), Decimals.PRECISION);
    }
}
