package io.precis.extract.figures;

import io.precis.article.KeyFigure.Kind;
import io.precis.article.KeyFigure.Mod;
import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a number just before it: at least, between, page.
 *
 * @param passage the sentence
 * @param said the phrase, or null
 */
record FigureContext(SentenceCursor passage, @Nullable Hit said) {
    /** Units of time, before which "over" and "a" say little. */
    static final Set<String> TIMES = Set.of("year", "month", "week", "day", "hour", "minute", "decade", "century");

    private static final PhraseRoles AFTER =
            PhraseRoles.of(PhraseRole.MORE_AFTER, PhraseRole.LESS_AFTER, PhraseRole.APPROX_AFTER);
    private static final PhraseRoles MORE_INSIDE = PhraseRoles.of(PhraseRole.MORE_AFTER);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    /** Whether the phrase says more, less or about, or opens a range. */
    static boolean opens(Hit hit) {
        return hit.is(PhraseRole.MORE)
                || hit.is(PhraseRole.LESS)
                || hit.is(PhraseRole.APPROX)
                || hit.is(PhraseRole.BETWEEN);
    }

    boolean opensRange() {
        return said != null && said.is(PhraseRole.BETWEEN);
    }

    /** What the number is said to be, by what stands before it, else by what stands after it. */
    @Nullable
    Mod mod(MeasuredNumber measured) {
        if (measured.kind() == Kind.ORDINAL || (said != null && isDuring(said, measured))) {
            return null;
        }
        if (said != null && opens(said) && !said.is(PhraseRole.BETWEEN)) {
            return said.is(PhraseRole.MORE) ? Mod.MORE : said.is(PhraseRole.LESS) ? Mod.LESS : Mod.APPROX;
        }
        if (isVagueInside(measured.numeral())) {
            return Mod.MORE;
        }
        Hit after = passage.find(passage.skipSpace(measured.end()), AFTER);
        if (after == null) {
            after = passage.find(passage.skipSpace(measured.numeral().end()), AFTER);
        }
        if (after == null) {
            return null;
        }
        return after.is(PhraseRole.MORE_AFTER) ? Mod.MORE : after.is(PhraseRole.LESS_AFTER) ? Mod.LESS : Mod.APPROX;
    }

    /** 三十多万, some more than 300,000. */
    private boolean isVagueInside(Numeral numeral) {
        for (int i = numeral.start() + 1; i < numeral.end() && passage.lexicon().is(ReadingOption.MYRIAD); i++) {
            Hit more = passage.find(i, MORE_INSIDE);
            if (more != null && more.end() < numeral.end()) {
                return true;
            }
        }
        return false;
    }

    /** "Over two years" is during them, and a quarrel over two cranes is about them. */
    private static boolean isDuring(Hit said, MeasuredNumber measured) {
        PhraseSense more = said.as(PhraseRole.MORE);
        boolean during = more != null && more.name().equals("during");
        boolean few = measured.kind() == null
                && measured.numeral().form() == Form.WORDS
                && DecimalArithmetic.less(measured.value(), BigDecimal.TEN);
        return during && (few || (measured.unit() != null && TIMES.contains(measured.unit())));
    }

    /** Whether the word before makes the number a name, a clock time or a decade. */
    boolean labels(MeasuredNumber measured, boolean counted) {
        PhraseSense label = said == null ? null : said.as(PhraseRole.LABEL);
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
        boolean hour = measured.kind() == null && !counted && measured.value().compareTo(DAY) <= 0;
        return hour || NonFigureFilter.isClock(passage, measured.numeral());
    }

    private static boolean isDecade(BigDecimal value) {
        boolean round = value.remainder(BigDecimal.TEN).signum() == 0;
        return round && value.signum() > 0 && DecimalArithmetic.less(value, BigDecimal.valueOf(100));
    }
}
