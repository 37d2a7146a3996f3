package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import io.precis.text.Digits;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads fractions: 3/4, ½, and those that follow a whole number ("and a half", "y medio"). */
final class FractionReader {
    private static final PhraseRoles AND = PhraseRoles.of(PhraseRole.AND);
    private static final PhraseRoles FIRST = PhraseRoles.of(PhraseRole.ARTICLE, PhraseRole.CARDINAL);
    private static final PhraseRoles FRACTION = PhraseRoles.of(PhraseRole.FRACTION);
    private static final PhraseRoles SCALE = PhraseRoles.of(PhraseRole.SCALE);
    private static final PhraseRoles PLUS = PhraseRoles.of(PhraseRole.PLUS);
    private static final int GREATEST = 100;

    private final SentenceCursor passage;

    FractionReader(SentenceCursor passage) {
        this.passage = passage;
    }

    /** The value of a vulgar fraction's sign, or null. */
    @Nullable
    BigDecimal sign(int at) {
        char c = passage.at(at);
        if (c < 0xbc || (c > 0xbe && c < 0x2150) || c > 0x215e) {
            return null;
        }
        String[] parts =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).split("⁄", -1);
        return parts.length < 2 ? null : divide(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    int alone(int at, RunningNumber sum) {
        BigDecimal value = sign(at);
        sum.addFraction(value == null ? BigDecimal.ZERO : value);
        return at + 1;
    }

    /** "3/4" where numerator and denominator are small and no third number follows; the end, or -1. */
    int digits(int at, RunningNumber sum) {
        int slash = whole(at);
        int end = passage.at(slash) == '/' && passage.isDigit(slash + 1) ? whole(slash + 1) : -1;
        if (end < 0 || slash - at > 3 || end - slash > 4 || passage.at(end) == '/' || passage.at(at - 1) == '/') {
            return -1;
        }
        BigDecimal above = number(at, slash);
        BigDecimal below = number(slash + 1, end);
        if (!DecimalArithmetic.less(above, below) || below.intValue() > GREATEST) {
            return -1;
        }
        sum.addFraction(divide(above, below));
        return end;
    }

    /** What follows a whole number and makes it a mixed one; the end, or -1. */
    int mixed(int gap, RunningNumber sum, Numeral.Form form) {
        BigDecimal sign = sign(gap);
        if (sign != null) {
            sum.addFraction(sign);
            return gap + 1;
        }
        if (form == Numeral.Form.PLAIN && passage.isDigit(gap)) {
            return SentenceCursor.isSpace(passage.at(gap - 1)) ? digits(gap, sum) : -1;
        }
        Hit plus = passage.find(gap, PLUS);
        PhraseSense part = plus == null ? null : plus.as(PhraseRole.PLUS);
        if (plus != null && part != null) {
            return added(part.value(), plus.end(), sum);
        }
        Hit and = passage.find(gap, AND);
        if (and == null) {
            return -1;
        }
        int p = passage.skipSpace(and.end());
        BigDecimal signed = sign(p);
        if (signed != null) {
            sum.addFraction(signed);
            return p + 1;
        }
        return passage.isDigit(p) ? digits(p, sum) : spelled(p, sum);
    }

    private int spelled(int at, RunningNumber sum) {
        Hit first = passage.find(at, FIRST);
        Hit part = passage.find(first == null ? at : passage.skipGap(first.end()), FRACTION);
        if (part == null) {
            first = null;
            part = passage.find(at, FRACTION);
        }
        PhraseSense fraction = part == null ? null : part.as(PhraseRole.FRACTION);
        if (part == null || fraction == null) {
            return -1;
        }
        PhraseSense count = first == null ? null : first.as(PhraseRole.CARDINAL);
        BigDecimal value = fraction.value().multiply(count == null ? BigDecimal.ONE : count.value());
        // "Two hundred and six eighths" are 206 of them.
        return DecimalArithmetic.less(value, BigDecimal.ONE) ? added(value, part.end(), sum) : -1;
    }

    /** The part said up to {@code end}, of one or of the multiplier after it: "two and a half million". */
    private int added(BigDecimal part, int end, RunningNumber sum) {
        Hit hit = passage.find(passage.skipGap(end), SCALE);
        PhraseSense scale = hit == null ? null : hit.as(PhraseRole.SCALE);
        if (hit == null || scale == null) {
            sum.addFraction(part);
            return end;
        }
        if (DecimalArithmetic.less(sum.scale(), scale.value())) {
            sum.addFraction(part);
            sum.multiplyAll(scale.value());
        } else {
            sum.add(part.multiply(scale.value()));
        }
        return hit.end();
    }

    private int whole(int at) {
        int p = at;
        while (passage.isDigit(p) && p - at < 5) {
            p++;
        }
        return p;
    }

    private BigDecimal number(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Digits.value(passage.at(i));
        }
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal divide(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? BigDecimal.ZERO : above.divide(below, DecimalArithmetic.PRECISION);
    }
}
