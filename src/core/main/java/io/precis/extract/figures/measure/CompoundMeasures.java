package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.DecimalArithmetic;
import io.precis.extract.figures.number.DigitReader;
import io.precis.extract.figures.number.DigitRun;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.NumeralReader;
import java.math.BigDecimal;

/** Adds to a measure the smaller unit or the fraction after it: cents to euros, inches to feet, a half to years. */
final class CompoundMeasures {
    private static final PhraseRoles AND = PhraseRoles.of(PhraseRole.AND);
    private static final PhraseRoles SUBUNIT = PhraseRoles.of(PhraseRole.SUBUNIT);
    private static final PhraseRoles UNIT = PhraseRoles.of(PhraseRole.UNIT);
    private static final PhraseRoles PLUS = PhraseRoles.of(PhraseRole.PLUS);
    private static final PhraseRoles FRACTION = PhraseRoles.of(PhraseRole.FRACTION);
    /** What a fraction is of, when it is not of the unit before it: "dos kilos y media docena". */
    private static final PhraseRoles OTHER_WHOLES =
            PhraseRoles.of(PhraseRole.SCALE, PhraseRole.UNIT, PhraseRole.CURRENCY);

    private final SentenceCursor cursor;

    CompoundMeasures(SentenceCursor cursor) {
        this.cursor = cursor;
    }

    /** An amount of money with the cents after it, if there are any: "13 euros and 45 cents". */
    MeasuredNumber withSubunits(MeasuredNumber money) {
        int p = cursor.skipSpace(money.end());
        PhraseHit and = cursor.find(p, AND);
        Numeral part = NumeralReader.read(cursor, and == null ? p : cursor.skipSpace(and.end()));
        PhraseHit cents = part == null ? null : cursor.find(cursor.skipSpace(part.end()), SUBUNIT);
        if (part == null || cents == null || part.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
            return and == null ? withBareCents(money, p) : money;
        }
        return money.worth(money.value().add(part.value().movePointLeft(2))).to(cents.end());
    }

    /** An amount with two bare digits after it as cents: "15 dollars 50". */
    private MeasuredNumber withBareCents(MeasuredNumber money, int p) {
        boolean two = cursor.isDigit(p) && cursor.isDigit(p + 1) && !cursor.isDigit(p + 2);
        char next = cursor.at(p + 2);
        boolean free = (!cursor.isLetter(cursor.skipSpace(p + 2)) && "%:-/.,".indexOf(next) < 0)
                || (next == '.' && p + 3 == cursor.end());
        boolean whole = money.value().stripTrailingZeros().scale() <= 0
                && money.numeral().form() != Form.WEAK;
        if (!two || !free || !whole || money.numeral().scale().compareTo(BigDecimal.ONE) != 0) {
            return money;
        }
        DigitRun cents = DigitReader.read(cursor, p);
        BigDecimal value = cents.value();
        return value == null
                ? money
                : money.worth(money.value().add(value.movePointLeft(2))).to(cents.end());
    }

    /** A quantity with the inches or the fraction after it, if there are any: "5 ft 2 in", "tres años y medio". */
    MeasuredNumber withParts(MeasuredNumber measured) {
        int p = cursor.skipSpace(measured.end());
        PhraseHit plus = cursor.find(p, PLUS);
        PhraseHit and = cursor.lexicon().is(ReadingOption.HALF_AFTER) ? cursor.find(p, AND) : null;
        PhraseHit hit = and == null ? plus : cursor.find(cursor.skipSpace(and.end()), FRACTION);
        PhraseSense part = hit == null ? null : hit.as(and == null ? PhraseRole.PLUS : PhraseRole.FRACTION);
        return hit == null || part == null || cursor.find(cursor.skipGap(hit.end()), OTHER_WHOLES) != null
                ? withInches(measured)
                : measured.worth(measured.value().add(part.value())).to(hit.end());
    }

    private MeasuredNumber withInches(MeasuredNumber measured) {
        if (!"foot".equals(measured.unit())) {
            return measured;
        }
        Numeral part = NumeralReader.read(cursor, cursor.skipSpace(measured.end()));
        PhraseHit inch = part == null ? null : cursor.find(cursor.skipSpace(part.end()), UNIT);
        boolean inches = inch != null && inch.name(PhraseRole.UNIT).startsWith("inch");
        if (part == null || inch == null || !inches) {
            return measured;
        }
        BigDecimal feet = part.value().divide(BigDecimal.valueOf(12), DecimalArithmetic.PRECISION);
        return measured.worth(measured.value().add(feet)).to(inch.end());
    }
}
