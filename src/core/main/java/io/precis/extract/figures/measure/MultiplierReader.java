package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads multipliers that are written as a letter or stand beside a currency: $5m, 10M people, 75 USD million. */
final class MultiplierReader {
    private static final PhraseRoles MONEY =
            PhraseRoles.of(PhraseRole.CURRENCY, PhraseRole.CURRENCY_CODE, PhraseRole.SUBUNIT);
    private static final PhraseRoles MONEY_SCALE = PhraseRoles.of(PhraseRole.MONEY_SCALE);
    private static final PhraseRoles SCALE = PhraseRoles.of(PhraseRole.SCALE, PhraseRole.MONEY_SCALE);

    private final SentenceCursor cursor;

    MultiplierReader(SentenceCursor cursor) {
        this.cursor = cursor;
    }

    /** A number times the multiplier after it; without one, the number. */
    MeasuredNumber scaled(MeasuredNumber measured) {
        if (measured.numeral().scale().compareTo(BigDecimal.ONE) != 0) {
            return measured;
        }
        PhraseHit hit = cursor.find(cursor.skipSpace(measured.end()), SCALE);
        PhraseSense scale = hit == null ? null : hit.senses().all().get(0);
        if (hit == null || scale == null) {
            return measured;
        }
        PhraseSense by =
                hit.as(PhraseRole.MONEY_SCALE) == null ? hit.as(PhraseRole.SCALE) : hit.as(PhraseRole.MONEY_SCALE);
        BigDecimal factor = by == null ? BigDecimal.ONE : by.value();
        Numeral numeral = measured.numeral().scaled(factor);
        return new MeasuredNumber(
                measured.start(), hit.end(), numeral, numeral.value(), null, measured.kind(), measured.unit(), false);
    }

    /** Whether the letter after digits is the capital M for millions, as in 10M d'euros, 10M people; it is no metre. */
    boolean isMillions(Numeral numeral, PhraseHit letter) {
        boolean digits = numeral.form() == Numeral.Form.PLAIN || numeral.form() == Numeral.Form.DIGITS;
        return digits && cursor.text().substring(letter.start(), letter.end()).equals("M");
    }

    /** The currency after a multiplier of money, as in 5m € and 3bn dollars; null without both. */
    @Nullable
    PhraseHit currencyAfterMultiplier(int gap) {
        PhraseHit scale = cursor.find(gap, MONEY_SCALE);
        PhraseHit money = scale == null ? null : cursor.find(cursor.skipSpace(scale.end()), MONEY);
        boolean letter = money != null && money.end() - money.start() == 1 && cursor.isLetter(money.start());
        return letter ? null : money;
    }
}
