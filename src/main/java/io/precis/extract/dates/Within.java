package io.precis.extract.dates;

import io.precis.article.DateValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** "The third Tuesday in September", "the last week of the year": the Nth of something inside a longer time. */
final class Within {
    private static final int DAY = Field.UNIT.parse("day");
    private static final int WEEK = Field.UNIT.parse("week");
    private static final int WEEKEND = Field.UNIT.parse("weekend");
    private static final int MONTH = Field.UNIT.parse("month");

    private Within() {}

    /** Whether a unit can be counted within a month or year here; quarters and halves have fields of their own. */
    static boolean isPart(int unit) {
        return unit == DAY || unit == WEEK || unit == WEEKEND || unit == MONTH;
    }

    /** Null when there is no such thing in {@code whole}. */
    static @Nullable DateValue value(Fields fields, DateValue whole) {
        int nth = fields.get(Field.NTH);
        if (fields.has(Field.N)) {
            return several(fields.get(Field.PART), fields.get(Field.N), nth, whole);
        }
        DateValue found = fields.has(Field.WEEKDAY)
                ? DateValue.day(weekday(fields.get(Field.WEEKDAY), nth, whole))
                : part(fields.get(Field.PART), nth, whole);
        return found == null
                        || found.last().isBefore(whole.first())
                        || found.first().isAfter(whole.last())
                ? null
                : found;
    }

    /** "The first nine months of 2021", "the last ten days of May"; null for the second nine. */
    private static @Nullable DateValue several(int unit, int count, int nth, DateValue whole) {
        LocalDate first = nth < 0 ? Relative.shift(unit, whole.last().plusDays(1), -count) : whole.first();
        LocalDate last = nth < 0
                ? whole.last()
                : Relative.shift(unit, whole.first(), count).minusDays(1);
        boolean inside = !first.isBefore(whole.first()) && !last.isAfter(whole.last());
        return inside && Math.abs(nth) == 1 ? DateValue.interval(DateValue.day(first), DateValue.day(last)) : null;
    }

    private static @Nullable DateValue part(int unit, int nth, DateValue whole) {
        if (unit == DAY) {
            return DateValue.day(
                    nth < 0 ? whole.last().plusDays(nth + 1L) : whole.first().plusDays(nth - 1L));
        }
        if (unit == MONTH) {
            YearMonth begin = YearMonth.from(nth < 0 ? whole.last() : whole.first());
            return DateValue.month(begin.plusMonths(nth < 0 ? nth + 1L : nth - 1L));
        }
        if (unit == WEEK) {
            // A week belongs to the month that holds its Thursday.
            return DateValue.week(weekday(DayOfWeek.THURSDAY.getValue(), nth, whole));
        }
        return unit == WEEKEND ? DateValue.weekend(weekday(DayOfWeek.SATURDAY.getValue(), nth, whole)) : null;
    }

    private static LocalDate weekday(int weekday, int nth, DateValue whole) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return nth < 0
                ? whole.last().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(nth + 1L)
                : whole.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L);
    }
}
