package io.precis.extract.figures;

import io.precis.extract.figures.Numeral.Form;
import io.precis.extract.figures.Passage.Hit;
import java.math.BigDecimal;

/** Adds the smaller unit or the part that follows a greater one: cents to euros, inches to feet, a half to years. */
final class Compounds {
    private static final Roles AND = Roles.of(Role.AND);
    private static final Roles SUBUNIT = Roles.of(Role.SUBUNIT);
    private static final Roles UNIT = Roles.of(Role.UNIT);
    private static final Roles PLUS = Roles.of(Role.PLUS);
    private static final Roles FRACTION = Roles.of(Role.FRACTION);
    /** What a part is of, where it is not of the unit before it: "dos kilos y media docena". */
    private static final Roles WHOLES = Roles.of(Role.SCALE, Role.UNIT, Role.CURRENCY);

    private final Passage passage;

    Compounds(Passage passage) {
        this.passage = passage;
    }

    /** "13 euros and 45 cents". */
    Measured subunits(Measured money) {
        int p = passage.skipSpace(money.end());
        Hit and = passage.find(p, AND);
        Numeral part = Numerals.read(passage, and == null ? p : passage.skipSpace(and.end()));
        Hit cents = part == null ? null : passage.find(passage.skipSpace(part.end()), SUBUNIT);
        if (part == null || cents == null || part.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
            return and == null ? pair(money, p) : money;
        }
        return money.worth(money.value().add(part.value().movePointLeft(2))).to(cents.end());
    }

    /** "15 dollars 50". */
    private Measured pair(Measured money, int p) {
        boolean two = passage.isDigit(p) && passage.isDigit(p + 1) && !passage.isDigit(p + 2);
        char next = passage.at(p + 2);
        boolean free = (!passage.isLetter(passage.skipSpace(p + 2)) && "%:-/.,".indexOf(next) < 0)
                || (next == '.' && p + 3 == passage.end());
        boolean whole = money.value().stripTrailingZeros().scale() <= 0
                && money.numeral().form() != Form.WEAK;
        if (!two || !free || !whole || money.numeral().scale().compareTo(BigDecimal.ONE) != 0) {
            return money;
        }
        Digits.Run cents = Digits.read(passage, p);
        BigDecimal value = cents.value();
        return value == null
                ? money
                : money.worth(money.value().add(value.movePointLeft(2))).to(cents.end());
    }

    /** "5 ft 2 in", "tres años y medio". */
    Measured parts(Measured measured) {
        int p = passage.skipSpace(measured.end());
        Hit plus = passage.find(p, PLUS);
        Hit and = passage.lexicon().is(Option.HALF_AFTER) ? passage.find(p, AND) : null;
        Hit hit = and == null ? plus : passage.find(passage.skipSpace(and.end()), FRACTION);
        Term part = hit == null ? null : hit.as(and == null ? Role.PLUS : Role.FRACTION);
        return hit == null || part == null || passage.find(passage.skipGap(hit.end()), WHOLES) != null
                ? inches(measured)
                : measured.worth(measured.value().add(part.value())).to(hit.end());
    }

    private Measured inches(Measured measured) {
        if (!"foot".equals(measured.unit())) {
            return measured;
        }
        Numeral part = Numerals.read(passage, passage.skipSpace(measured.end()));
        Hit inch = part == null ? null : passage.find(passage.skipSpace(part.end()), UNIT);
        boolean inches = inch != null && name(inch).startsWith("inch");
        if (part == null || inch == null || !inches) {
            return measured;
        }
        BigDecimal feet = part.value().divide(BigDecimal.valueOf(12), Decimals.PRECISION);
        return measured.worth(measured.value().add(feet)).to(inch.end());
    }

    private static String name(Hit hit) {
        Term term = hit.as(Role.UNIT);
        return term == null ? "" : term.name();
    }
}
