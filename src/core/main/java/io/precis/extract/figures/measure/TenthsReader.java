package io.precis.extract.figures.measure;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.DecimalArithmetic;
import io.precis.extract.figures.number.NumberComposer;
import io.precis.extract.figures.number.Numeral;
import java.math.BigDecimal;

/** Reads percentages said in tenths: 三割 is 30 percent, 4割2分6厘 42.6, 四成半 45. */
final class TenthsReader {
    private static final PhraseRoles PART = PhraseRoles.of(PhraseRole.TENTHS_PART);
    private static final String HALF_SIGNS = "半반";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final SentenceCursor cursor;

    TenthsReader(SentenceCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The percentage that a number of tenths begins.
     *
     * @param end the index after the word for tenths
     * @param tenth one of them in percent
     */
    MeasuredNumber read(MeasuredNumber bare, int end, BigDecimal tenth) {
        BigDecimal value = percent(bare.value(), tenth);
        if (HALF_SIGNS.indexOf(cursor.at(end)) >= 0) {
            return bare.as(end + 1, Kind.PERCENT, "%").worth(value.add(tenth.divide(TWO)));
        }
        int last = end;
        Numeral further = NumberComposer.compose(cursor, cursor.skipSpace(last));
        while (further != null) {
            PhraseHit unit = cursor.find(further.end(), PART);
            PhraseSense of = unit == null ? null : unit.as(PhraseRole.TENTHS_PART);
            if (unit == null || of == null || !DecimalArithmetic.less(further.value(), BigDecimal.TEN)) {
                break;
            }
            value = value.add(further.value().multiply(of.value()));
            last = unit.end();
            further = NumberComposer.compose(cursor, cursor.skipSpace(last));
        }
        return bare.as(last, Kind.PERCENT, "%").worth(value);
    }

    /** The percentage of tenths; above ten, as in 75折, the value is one already, unlike in 8折. */
    private static BigDecimal percent(BigDecimal value, BigDecimal tenth) {
        return value.compareTo(BigDecimal.TEN) > 0 ? value : value.multiply(tenth);
    }
}
