package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes number words as parts of a number; lives for that number. */
public final class NumberWords {
    /** What a number's words may be. */
    public static final PhraseRoles ROLES = PhraseRoles.of(
            PhraseRole.CARDINAL,
            PhraseRole.SCALE,
            PhraseRole.ORDINAL,
            PhraseRole.FRACTION,
            PhraseRole.ARTICLE,
            PhraseRole.PLUS_BEFORE);

    private static final PhraseRoles UNIT = PhraseRoles.of(PhraseRole.UNIT);
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final SentenceCursor passage;
    private final CompositionState state;

    NumberWords(SentenceCursor passage, CompositionState state) {
        this.passage = passage;
        this.state = state;
    }

    /** Takes a word as the next part; the end, or -1 when it does not fit. */
    int read(Hit hit) {
        PhraseSense cardinal = hit.as(PhraseRole.CARDINAL);
        PhraseSense scale = hit.as(PhraseRole.SCALE);
        if (scale != null && isOther(hit)) {
            return -1;
        }
        if (scale != null && !(state.sum.isEmpty() && cardinal == null)) {
            boolean whole = (state.form != Form.WEAK || state.parts == 2) && !isTorn(scale);
            if (whole && state.sum.multiply(scale.value(), passage.lexicon().is(ReadingOption.MYRIAD))) {
                state.form = state.form == Form.PLAIN || state.form == Form.DIGITS ? Form.DIGITS : Form.WORDS;
                return hit.end();
            }
        }
        if (cardinal != null) {
            return cardinal(hit, cardinal);
        }
        if (hit.is(PhraseRole.ORDINAL) || hit.is(PhraseRole.FRACTION)) {
            return part(hit, hit.as(PhraseRole.ORDINAL), hit.as(PhraseRole.FRACTION));
        }
        PhraseSense more = hit.as(PhraseRole.PLUS_BEFORE);
        if (more != null && state.sum.isEmpty()) {
            return moreThan(passage.skipGap(hit.end()), more.value());
        }
        return hit.is(PhraseRole.ARTICLE) && state.sum.isEmpty() ? article(hit) : -1;
    }

    /** 七十百: hundreds are counted by digits, so that this one belongs to the next word; 30百万円 is bookkeeping. */
    private boolean isTorn(PhraseSense scale) {
        boolean written = state.form == Form.WORDS || state.form == Form.WEAK;
        BigDecimal below = state.sum.value().remainder(scale.value());
        return passage.lexicon().is(ReadingOption.MYRIAD)
                && written
                && DecimalArithmetic.less(scale.value(), MYRIAD)
                && scale.value().stripTrailingZeros().precision() == 1
                && !DecimalArithmetic.less(below, TEN);
    }

    /** साढ़े तीन, a half more than three; सवा लाख, a quarter more than one of them; साढ़े चार सौ is 450. */
    private int moreThan(int at, BigDecimal part) {
        DigitReader.Run run = passage.isDigit(at) ? DigitReader.read(passage, at) : null;
        Hit hit = run == null ? passage.find(at, ROLES) : null;
        PhraseSense cardinal = hit == null ? null : hit.as(PhraseRole.CARDINAL);
        boolean scaled = hit != null && hit.is(PhraseRole.SCALE);
        BigDecimal whole = run != null ? run.value() : cardinal != null ? cardinal.value() : BigDecimal.ONE;
        if (whole == null || (run == null && cardinal == null && !scaled)) {
            return -1;
        }
        BigDecimal grain = DecimalArithmetic.grain(whole);
        state.sum.add(whole.add(DecimalArithmetic.less(grain, HUNDRED) ? part : part.multiply(grain)));
        if (run != null) {
            return run.end();
        }
        return cardinal == null || hit == null ? at : hit.end();
    }

    /** 千克 is a kilogram, no thousand; "34 cents" are no hundreds, nor is the Hungarian "12 százalék". */
    private boolean isOther(Hit hit) {
        boolean digits = state.form == Form.PLAIN || state.form == Form.DIGITS;
        if (digits && !state.sum.isEmpty() && !passage.endsWord(hit.end())) {
            return true;
        }
        boolean cents = hit.is(PhraseRole.SUBUNIT) && !DecimalArithmetic.less(state.sum.value(), TWENTY);
        boolean many = passage.lexicon().is(ReadingOption.MYRIAD) && !state.sum.isEmpty();
        Hit unit = many ? passage.find(hit.start(), UNIT) : null;
        return cents || (unit != null && unit.end() > hit.end());
    }

    private int cardinal(Hit hit, PhraseSense cardinal) {
        boolean first = state.sum.isEmpty();
        boolean digit = passage.lexicon().is(ReadingOption.MYRIAD) && DecimalArithmetic.less(cardinal.value(), TEN);
        if (digit
                && !passage.lexicon().is(ReadingOption.GLUED)
                && state.form == Form.WEAK
                && !first
                && state.sum.scale().compareTo(BigDecimal.ONE) == 0) {
            state.sum.append(cardinal.value());
            return hit.end();
        }
        state.lone = digit && state.sum.isScaled() && state.sum.scale().compareTo(HUNDRED) >= 0 && state.parts > 1
                ? cardinal.value()
                : BigDecimal.ZERO;
        if (!state.sum.add(cardinal.value())) {
            return -1;
        }
        boolean one = cardinal.value().compareTo(BigDecimal.ONE) == 0
                && !hit.terms().all().isEmpty();
        boolean character = hit.end() - hit.start() == 1 && passage.lexicon().is(ReadingOption.MYRIAD);
        state.form = first ? one || character ? Form.WEAK : Form.WORDS : Form.WORDS;
        return hit.end();
    }

    /** An ordinal, or the part that its word is after a number: "twenty-third", "two thirds", "one twentieth". */
    private int part(Hit hit, @Nullable PhraseSense ordinal, @Nullable PhraseSense fraction) {
        boolean one = state.isOne() && fraction == null;
        boolean said = ordinal != null && !one && (fraction == null || state.sum.accepts(ordinal.value()));
        if (ordinal != null && said && ordinal(ordinal)) {
            state.form = Form.ORDINAL;
            state.closed = true;
            return hit.end();
        }
        return fraction(hit, one && ordinal != null ? partOf(ordinal.value()) : fraction);
    }

    private static PhraseSense partOf(BigDecimal whole) {
        return new PhraseSense(PhraseRole.FRACTION, BigDecimal.ONE.divide(whole, DecimalArithmetic.PRECISION), "");
    }

    private boolean ordinal(PhraseSense ordinal) {
        if (state.form == Form.DIGITS) {
            return false;
        }
        if (state.sum.accepts(ordinal.value())) {
            return state.sum.add(ordinal.value());
        }
        return ordinal.value().compareTo(HUNDRED) >= 0
                && state.sum.multiply(ordinal.value(), passage.lexicon().is(ReadingOption.MYRIAD));
    }

    private int fraction(Hit hit, @Nullable PhraseSense fraction) {
        if (fraction == null || state.closed) {
            return -1;
        }
        if (state.sum.isEmpty()) {
            state.sum.addFraction(fraction.value());
            state.form = Form.FRACTION;
        } else {
            state.sum.times(fraction.value());
            state.form = state.isOne() ? Form.FRACTION : Form.DIGITS;
        }
        return hit.end();
    }

    /** "a million", "a half": the article counts only before these. */
    private int article(Hit hit) {
        Hit next = passage.find(passage.skipGap(hit.end()), ROLES);
        if (next == null || (!next.is(PhraseRole.SCALE) && !next.is(PhraseRole.FRACTION))) {
            return -1;
        }
        state.sum.add(BigDecimal.ONE);
        state.form = Form.WEAK;
        return hit.end();
    }
}
