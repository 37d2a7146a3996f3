package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import io.precis.text.Scripts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one number, in digits, words or both, with its sign and what it is a part of. */
public final class NumeralReader {
    /** 数百人: hundreds of people, nobody says how many. */
    private static final String INDEFINITE = "数數几幾";

    /** What makes a number negative. */
    public static final PhraseRoles SIGN = PhraseRoles.of(PhraseRole.MINUS);

    private static final PhraseRoles RATIO = PhraseRoles.of(PhraseRole.DENOMINATOR, PhraseRole.PER);

    private static final PhraseRoles WHOLE = PhraseRoles.of(PhraseRole.WHOLE);
    private static final PhraseRoles UNIT = PhraseRoles.of(PhraseRole.UNIT, PhraseRole.CURRENCY);

    private NumeralReader() {}

    /** The number that begins at {@code at}, or null. */
    static @Nullable public Numeral read(SentenceCursor passage, int at) {
        char c = passage.at(at);
        char before = passage.at(at - 1);
        if (passage.lexicon().is(ReadingOption.MYRIAD) && INDEFINITE.indexOf(before) >= 0) {
            return null;
        }
        boolean spaced = !Scripts.isUnspacedInFigures(before) && !passage.isGlued(before);
        boolean joins = passage.isDigit(at - 1) || (passage.isLetter(at - 1) && spaced);
        boolean minus = c == '-' && passage.isDigit(at + 1) && !joins;
        Hit sign = minus || passage.isDigit(at) ? null : passage.find(at, SIGN);
        int from = minus ? at + 1 : sign == null ? at : passage.skipSpace(sign.end());
        Numeral plain = NumberComposer.compose(passage, from);
        Numeral numeral = plain == null ? null : mixed(passage, ratio(passage, plain));
        if (numeral == null || (!minus && sign == null)) {
            return numeral;
        }
        Form form = numeral.form() == Form.WEAK ? Form.WORDS : numeral.form();
        return new Numeral(at, numeral.end(), numeral.value().negate(), numeral.scale(), form);
    }

    /** 三又二分之一, where the denominator stands first. */
    private static Numeral mixed(SentenceCursor passage, Numeral whole) {
        Hit and = passage.find(passage.skipSpace(whole.end()), WHOLE);
        Numeral below = and == null ? null : NumberComposer.compose(passage, passage.skipSpace(and.end()));
        Numeral part = below == null ? null : ratio(passage, below);
        return part == null || part.equals(below) || !DecimalArithmetic.less(part.value(), BigDecimal.ONE)
                ? whole
                : new Numeral(whole.start(), part.end(), whole.value().add(part.value()), BigDecimal.ONE, Form.DIGITS);
    }

    /** 三分之二, where the denominator stands first, and "one in five". */
    private static Numeral ratio(SentenceCursor passage, Numeral first) {
        Hit hit = passage.find(passage.skipSpace(first.end()), RATIO);
        Numeral second = hit == null ? null : NumberComposer.compose(passage, passage.skipSpace(hit.end()));
        if (hit == null || second == null || second.form() == Form.ORDINAL) {
            return first;
        }
        boolean reversed = hit.is(PhraseRole.DENOMINATOR);
        if (!reversed && passage.find(passage.skipGap(second.end()), UNIT) != null) {
            return first;
        }
        BigDecimal above = reversed ? second.value() : first.value();
        BigDecimal below = reversed ? first.value() : second.value();
        if (below.signum() == 0 || (!reversed && !DecimalArithmetic.less(above, below))) {
            return first;
        }
        BigDecimal value = above.divide(below, DecimalArithmetic.PRECISION);
        return new Numeral(first.start(), second.end(), value, BigDecimal.ONE, Form.DIGITS);
    }
}
