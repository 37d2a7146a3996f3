package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.text.Digits;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads fractions: 3/4, ½, and those after a whole number, such as "and a half" and "y medio". */
final class FractionReader {
    private static final PhraseRoles AND = PhraseRoles.of(PhraseRole.AND);
    private static final PhraseRoles NUMERATOR = PhraseRoles.of(PhraseRole.ARTICLE, PhraseRole.CARDINAL);
    private static final PhraseRoles FRACTION = PhraseRoles.of(PhraseRole.FRACTION);
    private static final PhraseRoles SCALE = PhraseRoles.of(PhraseRole.SCALE);
    private static final PhraseRoles PLUS = PhraseRoles.of(PhraseRole.PLUS);
    private static final int GREATEST_DENOMINATOR = 100;

    private final SentenceCursor cursor;

    FractionReader(SentenceCursor cursor) {
        this.cursor = cursor;
    }

    /** The value of a vulgar fraction's sign, or null. */
    @Nullable
    BigDecimal sign(int at) {
        char c = cursor.at(at);
        if (c < 0xbc || (c > 0xbe && c < 0x2150) || c > 0x215e) {
            return null;
        }
        String[] parts =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).split("⁄", -1);
        return parts.length < 2 ? null : divide(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    /** Reads the fraction sign that begins a number; the end. */
    int alone(int at, RunningNumber number) {
        BigDecimal value = sign(at);
        number.addFraction(value == null ? BigDecimal.ZERO : value);
        return at + 1;
    }

    /** Reads "3/4", where numerator and denominator are small and no third number follows; the end, or -1. */
    int digits(int at, RunningNumber number) {
        int slash = digitsEnd(at);
        int end = cursor.at(slash) == '/' && cursor.isDigit(slash + 1) ? digitsEnd(slash + 1) : -1;
        if (end < 0 || slash - at > 3 || end - slash > 4 || cursor.at(end) == '/' || cursor.at(at - 1) == '/') {
            return -1;
        }
        BigDecimal above = number(at, slash);
        BigDecimal below = number(slash + 1, end);
        if (!DecimalArithmetic.less(above, below) || below.intValue() > GREATEST_DENOMINATOR) {
            return -1;
        }
        number.addFraction(divide(above, below));
        return end;
    }

    /** Reads the fraction after a whole number, in signs, digits or words; the end, or -1. */
    int mixed(int gap, RunningNumber number, Numeral.Form form) {
        BigDecimal sign = sign(gap);
        if (sign != null) {
            number.addFraction(sign);
            return gap + 1;
        }
        if (form == Numeral.Form.PLAIN && cursor.isDigit(gap)) {
            return SentenceCursor.isSpace(cursor.at(gap - 1)) ? digits(gap, number) : -1;
        }
        PhraseHit plus = cursor.find(gap, PLUS);
        PhraseSense part = plus == null ? null : plus.as(PhraseRole.PLUS);
        if (plus != null && part != null) {
            return added(part.value(), plus.end(), number);
        }
        PhraseHit and = cursor.find(gap, AND);
        if (and == null) {
            return -1;
        }
        int p = cursor.skipSpace(and.end());
        BigDecimal signed = sign(p);
        if (signed != null) {
            number.addFraction(signed);
            return p + 1;
        }
        return cursor.isDigit(p) ? digits(p, number) : spelled(p, number);
    }

    private int spelled(int at, RunningNumber number) {
        PhraseHit first = cursor.find(at, NUMERATOR);
        PhraseHit part = cursor.find(first == null ? at : cursor.skipGap(first.end()), FRACTION);
        if (part == null) {
            first = null;
            part = cursor.find(at, FRACTION);
        }
        PhraseSense fraction = part == null ? null : part.as(PhraseRole.FRACTION);
        if (part == null || fraction == null) {
            return -1;
        }
        PhraseSense count = first == null ? null : first.as(PhraseRole.CARDINAL);
        BigDecimal value = fraction.value().multiply(count == null ? BigDecimal.ONE : count.value());
        // A value of one or more is no fraction of the whole number: "two hundred and six eighths" are 206 eighths.
        return DecimalArithmetic.less(value, BigDecimal.ONE) ? added(value, part.end(), number) : -1;
    }

    /** Adds a fraction that ends at {@code end}, or the same of the multiplier after it: "two and a half million". */
    private int added(BigDecimal part, int end, RunningNumber number) {
        PhraseHit hit = cursor.find(cursor.skipGap(end), SCALE);
        PhraseSense scale = hit == null ? null : hit.as(PhraseRole.SCALE);
        if (hit == null || scale == null) {
            number.addFraction(part);
            return end;
        }
        if (DecimalArithmetic.less(number.scale(), scale.value())) {
            number.addFraction(part);
            number.multiplyAll(scale.value());
        } else {
            number.add(part.multiply(scale.value()));
        }
        return hit.end();
    }

    private int digitsEnd(int at) {
        int p = at;
        while (cursor.isDigit(p) && p - at < 5) {
            p++;
        }
        return p;
    }

    private BigDecimal number(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Digits.value(cursor.at(i));
        }
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal divide(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? BigDecimal.ZERO : above.divide(below, DecimalArithmetic.PRECISION);
    }
}
