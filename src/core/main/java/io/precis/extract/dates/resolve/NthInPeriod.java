package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.PeriodUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** "The third Tuesday in September", "the last week of the year": the Nth of something inside a longer time. */
final class NthInPeriod {
    private NthInPeriod() {}

    /** Null when there is no such thing in {@code whole}. */
    static @Nullable DateValue value(DateFields fields, DateValue whole) {
        int nth = fields.get(DateField.NTH);
        if (fields.has(DateField.N)) {
            return several(fields.get(DateField.PART), fields.get(DateField.N), nth, whole);
        }
        DateValue found = fields.has(DateField.WEEKDAY)
                ? DateValue.day(weekday(fields.get(DateField.WEEKDAY), nth, whole))
                : part(fields.get(DateField.PART), nth, whole);
        return found == null
                        || found.last().isBefore(whole.first())
                        || found.first().isAfter(whole.last())
                ? null
                : found;
    }

    /** "The first nine months of 2021", "the last ten days of May"; null for the second nine. */
    private static @Nullable DateValue several(int unit, int count, int nth, DateValue whole) {
        LocalDate first = nth < 0 ? RelativeDates.shift(unit, whole.last().plusDays(1), -count) : whole.first();
        LocalDate last = nth < 0
                ? whole.last()
                : RelativeDates.shift(unit, whole.first(), count).minusDays(1);
        boolean inside = !first.isBefore(whole.first()) && !last.isAfter(whole.last());
        return inside && Math.abs(nth) == 1 ? DateValue.interval(DateValue.day(first), DateValue.day(last)) : null;
    }

    private static @Nullable DateValue part(int unit, int nth, DateValue whole) {
        if (unit == PeriodUnit.DAY) {
            return DateValue.day(
                    nth < 0 ? whole.last().plusDays(nth + 1L) : whole.first().plusDays(nth - 1L));
        }
        if (unit == PeriodUnit.MONTH) {
            YearMonth begin = YearMonth.from(nth < 0 ? whole.last() : whole.first());
            return DateValue.month(begin.plusMonths(nth < 0 ? nth + 1L : nth - 1L));
        }
        if (unit == PeriodUnit.WEEK) {
            // A week belongs to the month that holds its Thursday.
            return DateValue.week(weekday(DayOfWeek.THURSDAY.getValue(), nth, whole));
        }
        return unit == PeriodUnit.WEEKEND
                ? DateValue.weekend(weekday(DayOfWeek.SATURDAY.getValue(), nth, whole))
                : null;
    }

    private static LocalDate weekday(int weekday, int nth, DateValue whole) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return nth < 0
                ? whole.last().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(nth + 1L)
                : whole.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L);
    }
}
