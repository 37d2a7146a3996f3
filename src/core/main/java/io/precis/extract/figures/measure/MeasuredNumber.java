package io.precis.extract.figures.measure;

import io.precis.article.KeyFigure;
import io.precis.article.Span;
import io.precis.extract.figures.number.DecimalArithmetic;
import io.precis.extract.figures.number.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, or a range of two.
 *
 * @param start its first index, with a currency before it
 * @param end the index after it, with its unit
 * @param numeral the number, of a range the lower one
 * @param value its value, with smaller units added: 5 ft 2 in
 * @param upper the upper value of a range, else null
 * @param kind what kind of figure it is; null where nothing beside the number says it
 * @param unit its unit, or null
 * @param label whether it is no figure but a clock time, a part of a name or the like
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

    /** A number without a unit. */
    static MeasuredNumber bare(Numeral numeral) {
        return new MeasuredNumber(numeral.start(), numeral.end(), numeral, numeral.value(), null, null, null, false);
    }

    MeasuredNumber as(int newEnd, KeyFigure.Kind newKind, @Nullable String newUnit) {
        return new MeasuredNumber(start, newEnd, numeral, value, upper, newKind, newUnit, label);
    }

    /** The same with an earlier start. */
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

    /** The range from {@code lower}, the value of this number in the units of the second, to the second. */
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

    /** The figure, with salience 0. */
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
