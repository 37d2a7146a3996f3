package io.precis.extract.figures.measure;

import io.precis.article.KeyFigure;
import io.precis.article.Span;
import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.number.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, or a range of two.
 *
 * @param start where it begins, with a currency before it
 * @param end index after it, with its unit
 * @param numeral the number, of a range the lower one
 * @param value its value, with parts of the unit added: 5 ft 2 in
 * @param upper of a range, else null
 * @param kind null where nothing beside the number says it
 * @param unit null where there is none
 * @param label whether it is no figure but a clock time, a name and the like
 */
public record MeasuredNumber(
        int start,
        int end,
        Numeral numeral,
        BigDecimal value,
        @Nullable BigDecimal upper,
        KeyFigure.@Nullable Kind kind,
        @Nullable String unit,
        boolean label) {

    static MeasuredNumber bare(Numeral numeral) {
        return new MeasuredNumber(numeral.start(), numeral.end(), numeral, numeral.value(), null, null, null, false);
    }

    MeasuredNumber as(int newEnd, KeyFigure.Kind newKind, @Nullable String newUnit) {
        return new MeasuredNumber(start, newEnd, numeral, value, upper, newKind, newUnit, label);
    }

    public MeasuredNumber from(int newStart) {
        return new MeasuredNumber(newStart, end, numeral, value, upper, kind, unit, label);
    }

    MeasuredNumber to(int newEnd) {
        return new MeasuredNumber(start, newEnd, numeral, value, upper, kind, unit, label);
    }

    MeasuredNumber worth(BigDecimal newValue) {
        return new MeasuredNumber(start, end, numeral, newValue, upper, kind, unit, label);
    }

    MeasuredNumber asLabel(int newEnd) {
        return new MeasuredNumber(start, newEnd, numeral, value, upper, kind, unit, true);
    }

    MeasuredNumber range(BigDecimal lower, MeasuredNumber second) {
        return new MeasuredNumber(
                start,
                second.end,
                numeral,
                lower,
                second.value,
                second.kind == null ? kind : second.kind,
                second.unit == null ? unit : second.unit,
                false);
    }

    /** As a figure, without salience, with what it counts and what it is said to be. */
    public KeyFigure figure(@Nullable CountedNoun counted, KeyFigure.@Nullable Mod mod) {
        return new KeyFigure(
                new Span(start, Math.max(end, counted == null ? 0 : counted.end())),
                kind == null ? KeyFigure.Kind.COUNT : kind,
                DecimalArithmetic.plain(value()),
                upper == null ? null : DecimalArithmetic.plain(upper),
                counted == null ? unit : counted.unit(),
                counted == null ? null : counted.noun(),
                mod,
                0);
    }
}
