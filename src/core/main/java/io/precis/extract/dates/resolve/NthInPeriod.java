package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.expression.NthWithin;
import io.precis.extract.dates.expression.PeriodUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Gives the nth part of a longer period: "the third Tuesday in September", "the last week of the year". */
final class NthInPeriod {
    private NthInPeriod() {}

    /** The part; null when the period has no such part. */
    static @Nullable DateValue value(NthWithin expression, DateValue period) {
        int nth = expression.nth();
        if (expression.count() > 0) {
            return several(expression.part(), expression.count(), nth, period);
        }
        DateValue found = expression.weekday() > 0
                ? DateValue.day(weekday(expression.weekday(), nth, period))
                : part(expression.part(), nth, period);
        return found == null
                        || found.last().isBefore(period.first())
                        || found.first().isAfter(period.last())
                ? null
                : found;
    }

    /**
     * The first or last parts together: "the first nine months of 2021", "the last ten days of May". Null for others, such
     * as "the second nine months".
     */
    private static @Nullable DateValue several(PeriodUnit unit, int count, int nth, DateValue period) {
        LocalDate first = nth < 0 ? unit.shift(period.last().plusDays(1), -count) : period.first();
        LocalDate last =
                nth < 0 ? period.last() : unit.shift(period.first(), count).minusDays(1);
        boolean inside = !first.isBefore(period.first()) && !last.isAfter(period.last());
        return inside && Math.abs(nth) == 1 ? DateValue.interval(DateValue.day(first), DateValue.day(last)) : null;
    }

    private static @Nullable DateValue part(PeriodUnit unit, int nth, DateValue period) {
        if (unit == PeriodUnit.DAY) {
            return DateValue.day(
                    nth < 0 ? period.last().plusDays(nth + 1L) : period.first().plusDays(nth - 1L));
        }
        if (unit == PeriodUnit.MONTH) {
            YearMonth begin = YearMonth.from(nth < 0 ? period.last() : period.first());
            return DateValue.month(begin.plusMonths(nth < 0 ? nth + 1L : nth - 1L));
        }
        if (unit == PeriodUnit.WEEK) {
            // A week belongs to the month that holds its Thursday.
            return DateValue.week(weekday(DayOfWeek.THURSDAY.getValue(), nth, period));
        }
        return unit == PeriodUnit.WEEKEND
                ? DateValue.weekend(weekday(DayOfWeek.SATURDAY.getValue(), nth, period))
                : null;
    }

    private static LocalDate weekday(int weekday, int nth, DateValue period) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return nth < 0
                ? period.last().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(nth + 1L)
                : period.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L);
    }
}
