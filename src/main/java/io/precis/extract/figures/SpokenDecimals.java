package io.precis.extract.figures;

import io.precis.extract.figures.Passage.Hit;
import java.math.BigDecimal;

/** What is said behind a decimal separator: "five six" is .56, "cero cinco" .05, "ciento cuatro" .104. */
final class SpokenDecimals {
    private static final int MOST = 12;

    private final StringBuilder digits = new StringBuilder();
    private Sum number = new Sum();

    boolean isEmpty() {
        return number.isEmpty();
    }

    /** Takes one more word, if it goes on with the digits. */
    boolean takes(Hit word, boolean joined) {
        if (digits.length() > MOST) {
            return false;
        }
        Term cardinal = word.as(Role.CARDINAL);
        if (cardinal == null || (joined && !number.accepts(cardinal.value()))) {
            return false;
        }
        if (!number.add(cardinal.value())) {
            digits.append(number.value().toPlainString());
            number = new Sum();
            number.add(cardinal.value());
        }
        return true;
    }

    BigDecimal value() {
        return new BigDecimal("0." + digits + number.value().toPlainString());
    }
}
