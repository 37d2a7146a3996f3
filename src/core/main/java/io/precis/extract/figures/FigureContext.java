package io.precis.extract.figures;

import io.precis.article.KeyFigure.Kind;
import io.precis.article.KeyFigure.Mod;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.number.DecimalArithmetic;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the phrase just before a number says of it: at least, between, page.
 *
 * @param cursor the sentence
 * @param before the phrase, or null
 */
record FigureContext(SentenceCursor cursor, @Nullable PhraseHit before) {
    /** Units of time: "over two years" may mean during them, and "a year" is rarely a figure. */
    static final Set<String> TIME_UNITS = Set.of("year", "month", "week", "day", "hour", "minute", "decade", "century");

    private static final PhraseRoles AFTER =
            PhraseRoles.of(PhraseRole.MORE_AFTER, PhraseRole.LESS_AFTER, PhraseRole.APPROX_AFTER);
    private static final PhraseRoles MORE_INSIDE = PhraseRoles.of(PhraseRole.MORE_AFTER);
    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);

    /** Whether a phrase means more, less or about, or opens a range. */
    static boolean isModifier(PhraseHit hit) {
        return hit.is(PhraseRole.MORE)
                || hit.is(PhraseRole.LESS)
                || hit.is(PhraseRole.APPROX)
                || hit.is(PhraseRole.BETWEEN);
    }

    /** Whether the phrase opens a range. */
    boolean opensRange() {
        return before != null && before.is(PhraseRole.BETWEEN);
    }

    /** The modifier of the number, by the phrase before it, else by the one after it; null without. */
    @Nullable
    Mod mod(MeasuredNumber measured) {
        if (measured.kind() == Kind.ORDINAL || (before != null && isDuring(before, measured))) {
            return null;
        }
        if (before != null && isModifier(before) && !before.is(PhraseRole.BETWEEN)) {
            return before.is(PhraseRole.MORE) ? Mod.MORE : before.is(PhraseRole.LESS) ? Mod.LESS : Mod.APPROX;
        }
        if (isVagueInside(measured.numeral())) {
            return Mod.MORE;
        }
        PhraseHit after = cursor.find(cursor.skipSpace(measured.end()), AFTER);
        if (after == null) {
            after = cursor.find(cursor.skipSpace(measured.numeral().end()), AFTER);
        }
        if (after == null) {
            return null;
        }
        return after.is(PhraseRole.MORE_AFTER) ? Mod.MORE : after.is(PhraseRole.LESS_AFTER) ? Mod.LESS : Mod.APPROX;
    }

    /** Whether a word for more stands inside the number: 三十多万 is more than 300,000. */
    private boolean isVagueInside(Numeral numeral) {
        for (int i = numeral.start() + 1; i < numeral.end() && cursor.lexicon().is(ReadingOption.MYRIAD); i++) {
            PhraseHit more = cursor.find(i, MORE_INSIDE);
            if (more != null && more.end() < numeral.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether "over" does not mean more: "over two years" is during them, and a quarrel over two cranes is about them. */
    private static boolean isDuring(PhraseHit before, MeasuredNumber measured) {
        PhraseSense more = before.as(PhraseRole.MORE);
        boolean during = more != null && more.name().equals("during");
        boolean few = measured.kind() == null
                && measured.numeral().form() == Form.WORDS
                && DecimalArithmetic.less(measured.value(), BigDecimal.TEN);
        return during && (few || (measured.unit() != null && TIME_UNITS.contains(measured.unit())));
    }

    /** Whether the phrase makes the number a part of a name, a clock time or a decade. */
    boolean isLabel(MeasuredNumber measured, boolean counted) {
        PhraseSense label = before == null ? null : before.as(PhraseRole.LABEL);
        boolean bare = measured.kind() == null || measured.kind() == Kind.ORDINAL;
        if (label == null || !(bare || label.name().equals("clock"))) {
            return false;
        }
        Form form = measured.numeral().form();
        return switch (label.name()) {
            case "any" -> true;
            case "decade" -> isDecade(measured.value());
            case "clock" -> isClock(measured, counted);
            default -> form == Form.PLAIN || form == Form.DIGITS;
        };
    }

    private boolean isClock(MeasuredNumber measured, boolean counted) {
        boolean hour = measured.kind() == null && !counted && measured.value().compareTo(HOURS_OF_DAY) <= 0;
        return hour || NonFigureFilter.isClock(cursor, measured.numeral());
    }

    private static boolean isDecade(BigDecimal value) {
        boolean round = value.remainder(BigDecimal.TEN).signum() == 0;
        return round && value.signum() > 0 && DecimalArithmetic.less(value, BigDecimal.valueOf(100));
    }
}
