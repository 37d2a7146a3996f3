package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.SentenceTense;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Units counted from a day: last week, in three years, the last two months. */
final class RelativeDates {
    private static final int QUARTER = 3;
    private static final int EARLY = 4;
    private static final Precision[] PRECISIONS = {
        Precision.DAY,
        Precision.WEEK,
        Precision.MONTH,
        Precision.QUARTER,
        Precision.HALF,
        Precision.YEAR,
        Precision.DECADE,
        Precision.CENTURY,
        Precision.WEEKEND,
        Precision.SEASON,
        Precision.WEEK
    };

    private RelativeDates() {}

    static Precision precision(int unit) {
        return PRECISIONS[unit];
    }

    /** {@code DateTimeException} where there is no such time. */
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
                throw new DateTimeException("the last 0 days, which are none");
            }
            return span(unit, base, direction * fields.get(DateField.N));
        }
        return containing(unit, shift(unit, base, direction));
    }

    /** "The weekend": early in the week the one that is over, unless the sentence looks ahead. */
    static DateValue weekend(LocalDate base, SentenceTense tense) {
        boolean over = base.getDayOfWeek().getValue() <= (tense == SentenceTense.PAST ? EARLY : EARLY / 2);
        return DateValue.weekend(over && tense != SentenceTense.FUTURE ? base.minusWeeks(1) : base);
    }

    /** "Three weeks ago" is a day, "three months ago" a month. */
    private static DateValue distance(int unit, LocalDate base, int count) {
        LocalDate day = shift(unit, base, count);
        boolean week = PRECISIONS[unit] == Precision.WEEK;
        return week ? DateValue.day(day) : containing(unit, day);
    }

    /** The same quarter of another year. */
    static @Nullable DateValue shifted(@Nullable DateValue quarter, int years) {
        return quarter == null
                ? null
                : containing(DateField.UNIT.parse("quarter"), quarter.first().plusYears(years));
    }

    private static DateValue span(int unit, LocalDate base, int count) {
        LocalDate far = shift(unit, base, count);
        return count < 0
                ? DateValue.interval(DateValue.day(far), DateValue.day(base.minusDays(1)))
                : DateValue.interval(DateValue.day(base.plusDays(1)), DateValue.day(far));
    }

    static LocalDate shift(int unit, LocalDate base, int count) {
        switch (PRECISIONS[unit]) {
            case DAY:
                return base.plusDays(count);
            case WEEK:
                return base.plusWeeks(unit == DateField.UNIT.parse("fortnight") ? 2L * count : count);
            case WEEKEND:
                return base.plusWeeks(count);
            case MONTH:
                return base.plusMonths(count);
            case QUARTER, SEASON:
                return base.plusMonths((long) QUARTER * count);
            case HALF:
                return base.plusMonths(2L * QUARTER * count);
            case YEAR:
                return base.plusYears(count);
            case DECADE:
                return base.plusYears(10L * count);
            default:
                return base.plusYears(100L * count);
        }
    }

    static DateValue containing(int unit, LocalDate day) {
        switch (PRECISIONS[unit]) {
            case DAY:
                return DateValue.day(day);
            case WEEK:
                return DateValue.week(day);
            case WEEKEND:
                return DateValue.weekend(day);
            case MONTH:
                return DateValue.month(YearMonth.from(day));
            case QUARTER, SEASON:
                return DateValue.quarter(day.getYear(), (day.getMonthValue() + 2) / QUARTER);
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
