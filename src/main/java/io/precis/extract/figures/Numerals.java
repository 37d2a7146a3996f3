package io.precis.extract.figures;

import io.precis.extract.figures.Numeral.Form;
import io.precis.extract.figures.Passage.Hit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one number, in digits, words or both, with its sign and what it is a part of. */
final class Numerals {
    /** 数百人: hundreds of people, nobody says how many. */
    private static final String INDEFINITE = "数數几幾";

    /** What makes a number negative. */
    static final Roles SIGN = Roles.of(Role.MINUS);

    private static final Roles RATIO = Roles.of(Role.DENOMINATOR, Role.PER);

    private static final Roles WHOLE = Roles.of(Role.WHOLE);
    private static final Roles UNIT = Roles.of(Role.UNIT, Role.CURRENCY);

    private Numerals() {}

    /** The number that begins at {@code at}, or null. */
    static @Nullable Numeral read(Passage passage, int at) {
        char c = passage.at(at);
        char before = passage.at(at - 1);
        if (passage.lexicon().is(Option.MYRIAD) && INDEFINITE.indexOf(before) >= 0) {
            return null;
        }
        boolean spaced = !Passage.isUnspaced(before) && !passage.isGlued(before);
        boolean joins = passage.isDigit(at - 1) || (passage.isLetter(at - 1) && spaced);
        boolean minus = c == '-' && passage.isDigit(at + 1) && !joins;
        Hit sign = minus || passage.isDigit(at) ? null : passage.find(at, SIGN);
        int from = minus ? at + 1 : sign == null ? at : passage.skipSpace(sign.end());
        Numeral plain = Composer.compose(passage, from);
        Numeral numeral = plain == null ? null : mixed(passage, ratio(passage, plain));
        if (numeral == null || (!minus && sign == null)) {
            return numeral;
        }
        Form form = numeral.form() == Form.WEAK ? Form.WORDS : numeral.form();
        return new Numeral(at, numeral.end(), numeral.value().negate(), numeral.scale(), form);
    }

    /** 三又二分之一, where the denominator stands first. */
    private static Numeral mixed(Passage passage, Numeral whole) {
        Hit and = passage.find(passage.skipSpace(whole.end()), WHOLE);
        Numeral below = and == null ? null : Composer.compose(passage, passage.skipSpace(and.end()));
        Numeral part = below == null ? null : ratio(passage, below);
        return part == null || part.equals(below) || !Decimals.less(part.value(), BigDecimal.ONE)
                ? whole
                : new Numeral(whole.start(), part.end(), whole.value().add(part.value()), BigDecimal.ONE, Form.DIGITS);
    }

    /** 三分之二, where the denominator stands first, and "one in five". */
    private static Numeral ratio(Passage passage, Numeral first) {
        Hit hit = passage.find(passage.skipSpace(first.end()), RATIO);
        Numeral second = hit == null ? null : Composer.compose(passage, passage.skipSpace(hit.end()));
        if (hit == null || second == null || second.form() == Form.ORDINAL) {
            return first;
        }
        boolean reversed = hit.is(Role.DENOMINATOR);
        if (!reversed && passage.find(passage.skipGap(second.end()), UNIT) != null) {
            return first;
        }
        BigDecimal above = reversed ? second.value() : first.value();
        BigDecimal below = reversed ? first.value() : second.value();
        if (below.signum() == 0 || (!reversed && !Decimals.less(above, below))) {
            return first;
        }
        BigDecimal value = above.divide(below, Decimals.PRECISION);
        return new Numeral(first.start(), second.end(), value, BigDecimal.ONE, Form.DIGITS);
    }
}
