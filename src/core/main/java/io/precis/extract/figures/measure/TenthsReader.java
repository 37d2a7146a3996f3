package io.precis.extract.figures.measure;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.number.NumberComposer;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;

/** Reads shares said in tenths: 三割 is 30 percent, 4割2分6厘 42.6, 四成半 45. */
final class TenthsReader {
    private static final PhraseRoles PART = PhraseRoles.of(PhraseRole.TENTHS_PART);
    private static final String HALF = "半반";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final SentenceCursor passage;

    TenthsReader(SentenceCursor passage) {
        this.passage = passage;
    }

    /** The share whose tenths end at {@code end}; {@code tenth} is what one of them is in percent. */
    MeasuredNumber read(MeasuredNumber bare, int end, BigDecimal tenth) {
        BigDecimal value = percent(bare.value(), tenth);
        if (HALF.indexOf(passage.at(end)) >= 0) {
            return bare.as(end + 1, Kind.PERCENT, "%").worth(value.add(tenth.divide(TWO)));
        }
        int last = end;
        Numeral further = NumberComposer.compose(passage, passage.skipSpace(last));
        while (further != null) {
            Hit unit = passage.find(further.end(), PART);
            PhraseSense of = unit == null ? null : unit.as(PhraseRole.TENTHS_PART);
            if (unit == null || of == null || !DecimalArithmetic.less(further.value(), BigDecimal.TEN)) {
                break;
            }
            value = value.add(further.value().multiply(of.value()));
            last = unit.end();
            further = NumberComposer.compose(passage, passage.skipSpace(last));
        }
        return bare.as(last, Kind.PERCENT, "%").worth(value);
    }

    /** 8折 and 75折. */
    private static BigDecimal percent(BigDecimal value, BigDecimal tenth) {
        return value.compareTo(BigDecimal.TEN) > 0 ? value : value.multiply(tenth);
    }
}
