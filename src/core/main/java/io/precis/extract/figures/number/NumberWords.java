package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads number words as parts of a number. Lives for one number. */
public final class NumberWords {
    /** The roles of number words. */
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

    private final SentenceCursor cursor;
    private final ComposerState state;

    NumberWords(SentenceCursor cursor, ComposerState state) {
        this.cursor = cursor;
        this.state = state;
    }

    /** Reads a word as the next part; its end, or -1 when it does not fit. */
    int read(PhraseHit hit) {
        PhraseSense cardinal = hit.as(PhraseRole.CARDINAL);
        PhraseSense scale = hit.as(PhraseRole.SCALE);
        if (scale != null && isOtherWord(hit)) {
            return -1;
        }
        if (scale != null && !(state.number.isEmpty() && cardinal == null)) {
            boolean whole = (state.form != Form.WEAK || state.partsTried == 2) && !belongsToNextWord(scale);
            if (whole && state.number.multiply(scale.value(), cursor.lexicon().is(ReadingOption.MYRIAD))) {
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
        if (more != null && state.number.isEmpty()) {
            return moreThan(cursor.skipGap(hit.end()), more.value());
        }
        return hit.is(PhraseRole.ARTICLE) && state.number.isEmpty() ? article(hit) : -1;
    }

    /**
     * Whether the multiplier belongs to the next word. Only a single digit in words counts hundreds, so that 七十百 is not 70
     * times 100; after digits, as in the 30百万円 of accounts, it may.
     */
    private boolean belongsToNextWord(PhraseSense scale) {
        boolean written = state.form == Form.WORDS || state.form == Form.WEAK;
        BigDecimal below = state.number.value().remainder(scale.value());
        return cursor.lexicon().is(ReadingOption.MYRIAD)
                && written
                && DecimalArithmetic.less(scale.value(), MYRIAD)
                && scale.value().stripTrailingZeros().precision() == 1
                && !DecimalArithmetic.less(below, TEN);
    }

    /**
     * Reads the number that a fraction before it is added to: साढ़े तीन is three and a half, सवा लाख one and a quarter lakh, साढ़े
     * चार सौ 450.
     */
    private int moreThan(int at, BigDecimal part) {
        DigitRun run = cursor.isDigit(at) ? DigitReader.read(cursor, at) : null;
        PhraseHit hit = run == null ? cursor.find(at, ROLES) : null;
        PhraseSense cardinal = hit == null ? null : hit.as(PhraseRole.CARDINAL);
        boolean scaled = hit != null && hit.is(PhraseRole.SCALE);
        BigDecimal whole = run != null ? run.value() : cardinal != null ? cardinal.value() : BigDecimal.ONE;
        if (whole == null || (run == null && cardinal == null && !scaled)) {
            return -1;
        }
        BigDecimal grain = DecimalArithmetic.grain(whole);
        state.number.add(whole.add(DecimalArithmetic.less(grain, HUNDRED) ? part : part.multiply(grain)));
        if (run != null) {
            return run.end();
        }
        return cardinal == null || hit == null ? at : hit.end();
    }

    /** Whether it is no multiplier here: 千克 is a kilogram, "34 cents" are no hundreds, nor is the Hungarian "12 százalék". */
    private boolean isOtherWord(PhraseHit hit) {
        boolean digits = state.form == Form.PLAIN || state.form == Form.DIGITS;
        if (digits && !state.number.isEmpty() && !cursor.endsWord(hit.end())) {
            return true;
        }
        boolean cents = hit.is(PhraseRole.SUBUNIT) && !DecimalArithmetic.less(state.number.value(), TWENTY);
        boolean many = cursor.lexicon().is(ReadingOption.MYRIAD) && !state.number.isEmpty();
        PhraseHit unit = many ? cursor.find(hit.start(), UNIT) : null;
        return cents || (unit != null && unit.end() > hit.end());
    }

    private int cardinal(PhraseHit hit, PhraseSense cardinal) {
        boolean first = state.number.isEmpty();
        boolean digit = cursor.lexicon().is(ReadingOption.MYRIAD) && DecimalArithmetic.less(cardinal.value(), TEN);
        if (digit
                && !cursor.lexicon().is(ReadingOption.GLUED)
                && state.form == Form.WEAK
                && !first
                && state.number.scale().compareTo(BigDecimal.ONE) == 0) {
            state.number.append(cardinal.value());
            return hit.end();
        }
        state.loneDigit =
                digit && state.number.isScaled() && state.number.scale().compareTo(HUNDRED) >= 0 && state.partsTried > 1
                        ? cardinal.value()
                        : BigDecimal.ZERO;
        if (!state.number.add(cardinal.value())) {
            return -1;
        }
        boolean one = cardinal.value().compareTo(BigDecimal.ONE) == 0
                && !hit.senses().all().isEmpty();
        boolean character = hit.end() - hit.start() == 1 && cursor.lexicon().is(ReadingOption.MYRIAD);
        state.form = first ? one || character ? Form.WEAK : Form.WORDS : Form.WORDS;
        return hit.end();
    }

    /** Reads a word as an ordinal, or after a number as a fraction: "twenty-third", "two thirds", "one twentieth". */
    private int part(PhraseHit hit, @Nullable PhraseSense ordinal, @Nullable PhraseSense fraction) {
        boolean one = state.isOne() && fraction == null;
        boolean said = ordinal != null && !one && (fraction == null || state.number.accepts(ordinal.value()));
        if (ordinal != null && said && ordinal(ordinal)) {
            state.form = Form.ORDINAL;
            state.closed = true;
            return hit.end();
        }
        return fraction(hit, one && ordinal != null ? asFraction(ordinal.value()) : fraction);
    }

    private static PhraseSense asFraction(BigDecimal whole) {
        return new PhraseSense(
                PhraseRole.FRACTION,
                whole.signum() == 0 ? whole : BigDecimal.ONE.divide(whole, DecimalArithmetic.PRECISION),
                "");
    }

    private boolean ordinal(PhraseSense ordinal) {
        if (state.form == Form.DIGITS) {
            return false;
        }
        if (state.number.accepts(ordinal.value())) {
            return state.number.add(ordinal.value());
        }
        return ordinal.value().compareTo(HUNDRED) >= 0
                && state.number.multiply(ordinal.value(), cursor.lexicon().is(ReadingOption.MYRIAD));
    }

    private int fraction(PhraseHit hit, @Nullable PhraseSense fraction) {
        if (fraction == null || state.closed) {
            return -1;
        }
        if (state.number.isEmpty()) {
            state.number.addFraction(fraction.value());
            state.form = Form.FRACTION;
        } else {
            state.number.multiplyByFraction(fraction.value());
            state.form = state.isOne() ? Form.FRACTION : Form.DIGITS;
        }
        return hit.end();
    }

    /** Reads an article, which is a number only before a multiplier or a fraction: "a million", "a half". */
    private int article(PhraseHit hit) {
        PhraseHit next = cursor.find(cursor.skipGap(hit.end()), ROLES);
        if (next == null || (!next.is(PhraseRole.SCALE) && !next.is(PhraseRole.FRACTION))) {
            return -1;
        }
        state.number.add(BigDecimal.ONE);
        state.form = Form.WEAK;
        return hit.end();
    }
}
