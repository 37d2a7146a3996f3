package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.PeriodUnit;
import io.precis.extract.dates.grammar.SentenceTense;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Gives the days of units counted from a day: last week, in three years, the last two months. */
final class RelativeDates {
    private static final int MONTHS_OF_QUARTER = 3;
    /** Until this weekday, the weekend of a sentence about the past is the one before. */
    private static final int EARLY_WEEKDAY = 4;

    private RelativeDates() {}

    /** The day or period; {@code DateTimeException} where there is none. */
    static DateValue value(DateFields fields, LocalDate base) {
        int unit = fields.get(DateField.UNIT);
        if (fields.has(DateField.SIGN)) {
            return distance(unit, base, fields.get(DateField.SIGN) * fields.get(DateField.N, 1));
        }
        int direction = fields.get(DateField.DIR, 0);
        if (fields.has(DateField.WEEKDAY)) {
            LocalDate day = shift(unit, base, direction);
            return DateValue.day(DateValue.week(day).first().plusDays(fields.get(DateField.WEEKDAY) - 1L));
        }
        if (fields.has(DateField.DAY)) {
            return DateValue.day(YearMonth.from(shift(unit, base, direction)).atDay(fields.get(DateField.DAY)));
        }
        if (fields.has(DateField.N) && direction != 0) {
            if (fields.get(DateField.N) == 0) {
                throw new DateTimeException("the last or next 0 units are no days");
            }
            return span(unit, base, direction * fields.get(DateField.N));
        }
        return containing(unit, shift(unit, base, direction));
    }

    /** "The weekend": early in the week the one before, unless the sentence speaks of the future. */
    static DateValue weekend(LocalDate base, SentenceTense tense) {
        boolean over =
                base.getDayOfWeek().getValue() <= (tense == SentenceTense.PAST ? EARLY_WEEKDAY : EARLY_WEEKDAY / 2);
        return DateValue.weekend(over && !tense.isAhead() ? base.minusWeeks(1) : base);
    }

    /** "Three weeks ago" is a day, "three months ago" a month. */
    private static DateValue distance(int unit, LocalDate base, int count) {
        LocalDate day = shift(unit, base, count);
        boolean week = PeriodUnit.precision(unit) == Precision.WEEK;
        return week ? DateValue.day(day) : containing(unit, day);
    }

    /** The same quarter a number of years later; null for null. */
    static @Nullable DateValue shifted(@Nullable DateValue quarter, int years) {
        return quarter == null
                ? null
                : containing(PeriodUnit.QUARTER, quarter.first().plusYears(years));
    }

    /** The units before a day, when {@code count} is negative, or after it. */
    private static DateValue span(int unit, LocalDate base, int count) {
        LocalDate far = shift(unit, base, count);
        return count < 0
                ? DateValue.interval(DateValue.day(far), DateValue.day(base.minusDays(1)))
                : DateValue.interval(DateValue.day(base.plusDays(1)), DateValue.day(far));
    }

    /** The day that is a number of units later, or earlier when {@code count} is negative. */
    static LocalDate shift(int unit, LocalDate base, int count) {
        switch (PeriodUnit.precision(unit)) {
            case DAY:
                return base.plusDays(count);
            case WEEK:
                return base.plusWeeks(unit == PeriodUnit.FORTNIGHT ? 2L * count : count);
            case WEEKEND:
                return base.plusWeeks(count);
            case MONTH:
                return base.plusMonths(count);
            case QUARTER, SEASON:
                return base.plusMonths((long) MONTHS_OF_QUARTER * count);
            case HALF:
                return base.plusMonths(2L * MONTHS_OF_QUARTER * count);
            case YEAR:
                return base.plusYears(count);
            case DECADE:
                return base.plusYears(10L * count);
            default:
                return base.plusYears(100L * count);
        }
    }

    /** The unit that holds a day. */
    private static DateValue containing(int unit, LocalDate day) {
        switch (PeriodUnit.precision(unit)) {
            case DAY:
                return DateValue.day(day);
            case WEEK:
                return DateValue.week(day);
            case WEEKEND:
                return DateValue.weekend(day);
            case MONTH:
                return DateValue.month(YearMonth.from(day));
            case QUARTER, SEASON:
                return DateValue.quarter(day.getYear(), (day.getMonthValue() + 2) / MONTHS_OF_QUARTER);
            case HALF:
                return DateValue.half(day.getYear(), day.getMonthValue() > 6 ? 2 : 1);
            case YEAR:
                return DateValue.year(day.getYear());
            case DECADE:
                return DateValue.decade(Math.floorDiv(day.getYear(), 10));
            default:
                return DateValue.century(Math.floorDiv(day.getYear(), 100));
        }
    }
}
