package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.DigitReader;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.NumeralReader;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;

/** Adds the smaller unit or the part that follows a greater one: cents to euros, inches to feet, a half to years. */
final class CompoundMeasures {
    private static final PhraseRoles AND = PhraseRoles.of(PhraseRole.AND);
    private static final PhraseRoles SUBUNIT = PhraseRoles.of(PhraseRole.SUBUNIT);
    private static final PhraseRoles UNIT = PhraseRoles.of(PhraseRole.UNIT);
    private static final PhraseRoles PLUS = PhraseRoles.of(PhraseRole.PLUS);
    private static final PhraseRoles FRACTION = PhraseRoles.of(PhraseRole.FRACTION);
    /** What a part is of, where it is not of the unit before it: "dos kilos y media docena". */
    private static final PhraseRoles WHOLES = PhraseRoles.of(PhraseRole.SCALE, PhraseRole.UNIT, PhraseRole.CURRENCY);

    private final SentenceCursor passage;

    CompoundMeasures(SentenceCursor passage) {
        this.passage = passage;
    }

    /** "13 euros and 45 cents". */
    MeasuredNumber subunits(MeasuredNumber money) {
        int p = passage.skipSpace(money.end());
        Hit and = passage.find(p, AND);
        Numeral part = NumeralReader.read(passage, and == null ? p : passage.skipSpace(and.end()));
        Hit cents = part == null ? null : passage.find(passage.skipSpace(part.end()), SUBUNIT);
        if (part == null || cents == null || part.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
            return and == null ? pair(money, p) : money;
        }
        return money.worth(money.value().add(part.value().movePointLeft(2))).to(cents.end());
    }

    /** "15 dollars 50". */
    private MeasuredNumber pair(MeasuredNumber money, int p) {
        boolean two = passage.isDigit(p) && passage.isDigit(p + 1) && !passage.isDigit(p + 2);
        char next = passage.at(p + 2);
        boolean free = (!passage.isLetter(passage.skipSpace(p + 2)) && "%:-/.,".indexOf(next) < 0)
                || (next == '.' && p + 3 == passage.end());
        boolean whole = money.value().stripTrailingZeros().scale() <= 0
                && money.numeral().form() != Form.WEAK;
        if (!two || !free || !whole || money.numeral().scale().compareTo(BigDecimal.ONE) != 0) {
            return money;
        }
        DigitReader.Run cents = DigitReader.read(passage, p);
        BigDecimal value = cents.value();
        return value == null
                ? money
                : money.worth(money.value().add(value.movePointLeft(2))).to(cents.end());
    }

    /** "5 ft 2 in", "tres años y medio". */
    MeasuredNumber parts(MeasuredNumber measured) {
        int p = passage.skipSpace(measured.end());
        Hit plus = passage.find(p, PLUS);
        Hit and = passage.lexicon().is(ReadingOption.HALF_AFTER) ? passage.find(p, AND) : null;
        Hit hit = and == null ? plus : passage.find(passage.skipSpace(and.end()), FRACTION);
        PhraseSense part = hit == null ? null : hit.as(and == null ? PhraseRole.PLUS : PhraseRole.FRACTION);
        return hit == null || part == null || passage.find(passage.skipGap(hit.end()), WHOLES) != null
                ? inches(measured)
                : measured.worth(measured.value().add(part.value())).to(hit.end());
    }

    private MeasuredNumber inches(MeasuredNumber measured) {
        if (!"foot".equals(measured.unit())) {
            return measured;
        }
        Numeral part = NumeralReader.read(passage, passage.skipSpace(measured.end()));
        Hit inch = part == null ? null : passage.find(passage.skipSpace(part.end()), UNIT);
        boolean inches = inch != null && name(inch).startsWith("inch");
        if (part == null || inch == null || !inches) {
            return measured;
        }
        BigDecimal feet = part.value().divide(BigDecimal.valueOf(12), DecimalArithmetic.PRECISION);
        return measured.worth(measured.value().add(feet)).to(inch.end());
    }

    private static String name(Hit hit) {
        PhraseSense term = hit.as(PhraseRole.UNIT);
        return term == null ? "" : term.name();
    }
}
