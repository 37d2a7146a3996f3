package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.extract.dates.expression.PeriodUnit;
import io.precis.extract.dates.expression.Relative;
import io.precis.extract.dates.grammar.SentenceTense;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Gives the days of units counted from a day: last week, in three years, the last two months. */
final class RelativeDates {
    /** Until this weekday, the weekend of a sentence about the past is the one before. */
    private static final int EARLY_WEEKDAY = 4;

    private RelativeDates() {}

    /** The day or period; null without a day to count from, {@code DateTimeException} where there is none. */
    static @Nullable DateValue value(Relative relative, @Nullable LocalDate base) {
        if (base == null) {
            return null;
        }
        if (relative instanceof Relative.Distance distance) {
            return distance(distance.unit(), base, distance.count());
        }
        if (relative instanceof Relative.Span span) {
            return span(span.unit(), base, span.count());
        }
        if (relative instanceof Relative.PartIn part) {
            return part.part().in(part.part().yearOf(base) + part.direction());
        }
        Integer direction = relative.direction();
        LocalDate day = relative.unit().shift(base, direction == null ? 0 : direction);
        if (relative instanceof Relative.WeekdayIn week) {
            return DateValue.day(DateValue.week(day).first().plusDays(week.weekday() - 1L));
        }
        return relative instanceof Relative.DayIn month
                ? DateValue.day(YearMonth.from(day).atDay(month.day()))
                : relative.unit().containing(day);
    }

    /** "The weekend": early in the week the one before, unless the sentence speaks of the future. */
    static DateValue weekend(LocalDate base, SentenceTense tense) {
        boolean over =
                base.getDayOfWeek().getValue() <= (tense == SentenceTense.PAST ? EARLY_WEEKDAY : EARLY_WEEKDAY / 2);
        return DateValue.weekend(over && !tense.isAhead() ? base.minusWeeks(1) : base);
    }

    /** The same quarter a year earlier; null for null. */
    static @Nullable DateValue yearBefore(@Nullable DateValue quarter) {
        return quarter == null
                ? null
                : PeriodUnit.QUARTER.containing(quarter.first().minusYears(1));
    }

    /** "Three weeks ago" is a day, "three months ago" a month. */
    private static DateValue distance(PeriodUnit unit, LocalDate base, int count) {
        LocalDate day = unit.shift(base, count);
        return unit.precision() == Precision.WEEK ? DateValue.day(day) : unit.containing(day);
    }

    /** The units before a day, when {@code count} is negative, or after it. */
    private static DateValue span(PeriodUnit unit, LocalDate base, int count) {
        if (count == 0) {
            throw new DateTimeException("the last or next 0 units are no days");
        }
        LocalDate far = unit.shift(base, count);
        return count < 0
                ? DateValue.interval(DateValue.day(far), DateValue.day(base.minusDays(1)))
                : DateValue.interval(DateValue.day(base.plusDays(1)), DateValue.day(far));
    }
}
