package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads multipliers that are written as a letter or stand beside a currency: $5m, 10M people, 75 USD million. */
final class MultiplierReader {
    private static final PhraseRoles MONEY =
            PhraseRoles.of(PhraseRole.CURRENCY, PhraseRole.CURRENCY_CODE, PhraseRole.SUBUNIT);
    private static final PhraseRoles MONEY_SCALE = PhraseRoles.of(PhraseRole.MONEY_SCALE);
    private static final PhraseRoles SCALE = PhraseRoles.of(PhraseRole.SCALE, PhraseRole.MONEY_SCALE);

    private final SentenceCursor passage;

    MultiplierReader(SentenceCursor passage) {
        this.passage = passage;
    }

    /** The same, times the multiplier that follows, if one does. */
    MeasuredNumber scaled(MeasuredNumber measured) {
        if (measured.numeral().scale().compareTo(BigDecimal.ONE) != 0) {
            return measured;
        }
        Hit hit = passage.find(passage.skipSpace(measured.end()), SCALE);
        PhraseSense scale = hit == null ? null : hit.terms().all().get(0);
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
