package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.text.Scripts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one number, in digits, words or both, with its sign, as a ratio or a mixed number. */
public final class NumeralReader {
    /** What makes a number after it indefinite: 数百人 are some hundreds of people. */
    private static final String INDEFINITE = "数數几幾";

    /** The role of the words that make a number negative. */
    public static final PhraseRoles SIGN = PhraseRoles.of(PhraseRole.MINUS);

    private static final PhraseRoles RATIO = PhraseRoles.of(PhraseRole.DENOMINATOR, PhraseRole.PER);

    private static final PhraseRoles WHOLE = PhraseRoles.of(PhraseRole.WHOLE);
    private static final PhraseRoles UNIT = PhraseRoles.of(PhraseRole.UNIT, PhraseRole.CURRENCY);

    private NumeralReader() {}

    /** The number that begins at {@code at}, or null. */
    public static @Nullable Numeral read(SentenceCursor cursor, int at) {
        char c = cursor.at(at);
        char before = cursor.at(at - 1);
        if (cursor.lexicon().is(ReadingOption.MYRIAD) && INDEFINITE.indexOf(before) >= 0) {
            return null;
        }
        boolean spaced = !Scripts.isUnspacedInFigures(before) && !cursor.isGlued(before);
        boolean joins = cursor.isDigit(at - 1) || (cursor.isLetter(at - 1) && spaced);
        boolean minus = c == '-' && cursor.isDigit(at + 1) && !joins;
        PhraseHit sign = minus || cursor.isDigit(at) ? null : cursor.find(at, SIGN);
        int from = minus ? at + 1 : sign == null ? at : cursor.skipSpace(sign.end());
        Numeral plain = NumberComposer.compose(cursor, from);
        Numeral numeral = plain == null ? null : mixed(cursor, ratio(cursor, plain));
        if (numeral == null || (!minus && sign == null)) {
            return numeral;
        }
        Form form = numeral.form() == Form.WEAK ? Form.WORDS : numeral.form();
        return new Numeral(at, numeral.end(), numeral.value().negate(), numeral.scale(), form);
    }

    /** The whole number with the fraction after it, where the denominator stands first: 三又二分之一. */
    private static Numeral mixed(SentenceCursor cursor, Numeral whole) {
        PhraseHit and = cursor.find(cursor.skipSpace(whole.end()), WHOLE);
        Numeral below = and == null ? null : NumberComposer.compose(cursor, cursor.skipSpace(and.end()));
        Numeral part = below == null ? null : ratio(cursor, below);
        return part == null || part.equals(below) || !DecimalArithmetic.less(part.value(), BigDecimal.ONE)
                ? whole
                : new Numeral(whole.start(), part.end(), whole.value().add(part.value()), BigDecimal.ONE, Form.DIGITS);
    }

    /**
     * The ratio that a number begins, else the number: 三分之二, where the denominator stands first, and "one in five". "12 of
     * the 37 seats" are 12, with all its words.
     */
    private static Numeral ratio(SentenceCursor cursor, Numeral first) {
        PhraseHit hit = cursor.find(cursor.skipSpace(first.end()), RATIO);
        Numeral second = hit == null ? null : NumberComposer.compose(cursor, cursor.skipSpace(hit.end()));
        if (hit == null || second == null || second.form() == Form.ORDINAL) {
            return first;
        }
        boolean reversed = hit.is(PhraseRole.DENOMINATOR);
        if (!reversed && cursor.find(cursor.skipGap(second.end()), UNIT) != null) {
            return first;
        }
        BigDecimal above = reversed ? second.value() : first.value();
        BigDecimal below = reversed ? first.value() : second.value();
        if (below.signum() == 0 || (!reversed && !DecimalArithmetic.less(above, below))) {
            return first;
        }
        boolean isCount = !reversed && !isShare(below);
        BigDecimal value = isCount ? first.value() : above.divide(below, DecimalArithmetic.PRECISION);
        return new Numeral(first.start(), second.end(), value, BigDecimal.ONE, Form.DIGITS);
    }

    /**
     * Whether a number is one of which shares are told, as in "nine in ten"; "12 of the 37 seats" are 12.
     *
     * @param below what stands below the line
     */
    private static boolean isShare(BigDecimal below) {
        return !DecimalArithmetic.less(BigDecimal.TEN, below)
                || below.precision() - below.stripTrailingZeros().precision() > 0;
    }
}
