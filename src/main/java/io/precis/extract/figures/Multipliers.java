package io.precis.extract.figures;

import io.precis.extract.figures.Passage.Hit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads multipliers that are written as a letter or stand beside a currency: $5m, 10M people, 75 USD million. */
final class Multipliers {
    private static final Roles MONEY = Roles.of(Role.CURRENCY, Role.CURRENCY_CODE, Role.SUBUNIT);
    private static final Roles MONEY_SCALE = Roles.of(Role.MONEY_SCALE);
    private static final Roles SCALE = Roles.of(Role.SCALE, Role.MONEY_SCALE);

    private final Passage passage;

    Multipliers(Passage passage) {
        this.passage = passage;
    }

    /** The same, times the multiplier that follows, if one does. */
    Measured scaled(Measured measured) {
        if (measured.numeral().scale().compareTo(BigDecimal.ONE) != 0) {
            return measured;
        }
        Hit hit = passage.find(passage.skipSpace(measured.end()), SCALE);
        Term scale = hit == null ? null : hit.terms().all().get(0);
        if (hit == null || scale == null) {
            return measured;
        }
        Term by = hit.as(Role.MONEY_SCALE) == null ? hit.as(Role.SCALE) : hit.as(Role.MONEY_SCALE);
        BigDecimal factor = by == null ? BigDecimal.ONE : by.value();
        Numeral numeral = measured.numeral().scaled(factor);
        return new Measured(
                measured.start(), hit.end(), numeral, numeral.value(), null, measured.kind(), measured.unit(), false);
    }

    /** 10M d'euros, 10M people: a capital M is no meter. */
    boolean isMillions(Numeral numeral, Hit letter) {
        boolean digits = numeral.form() == Numeral.Form.PLAIN || numeral.form() == Numeral.Form.DIGITS;
        return digits && passage.text().substring(letter.start(), letter.end()).equals("M");
    }

    /** 5m €, 3bn dollars: the letter counts as a multiplier where money follows. */
    @Nullable
    Hit beforeMoney(int gap) {
        Hit scale = passage.find(gap, MONEY_SCALE);
        Hit money = scale == null ? null : passage.find(passage.skipSpace(scale.end()), MONEY);
        boolean letter = money != null && money.end() - money.start() == 1 && passage.isLetter(money.start());
        return letter ? null : money;
    }
}
