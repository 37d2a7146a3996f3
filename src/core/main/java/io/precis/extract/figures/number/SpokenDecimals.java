package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.match.PhraseHit;
import java.math.BigDecimal;

/** The decimals that words after a decimal separator give: "five six" is .56, "cero cinco" .05, "ciento cuatro" .104. */
final class SpokenDecimals {
    private static final int MOST_DIGITS = 12;

    private final StringBuilder digits = new StringBuilder();
    private RunningNumber number = new RunningNumber();

    boolean isEmpty() {
        return number.isEmpty();
    }

    /**
     * Adds a word; false when it does not continue the decimals.
     *
     * @param joined whether "and" stands before it
     */
    boolean add(PhraseHit word, boolean joined) {
        if (digits.length() > MOST_DIGITS) {
            return false;
        }
        PhraseSense cardinal = word.as(PhraseRole.CARDINAL);
        if (cardinal == null || (joined && !number.accepts(cardinal.value()))) {
            return false;
        }
        if (!number.add(cardinal.value())) {
            digits.append(number.value().toPlainString());
            number = new RunningNumber();
            number.add(cardinal.value());
        }
        return true;
    }

    BigDecimal value() {
        return new BigDecimal("0." + digits + number.value().toPlainString());
    }
}
