package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The occurrences of a recurring date around a day, oldest first: the Mondays of some weeks, the Aprils of some years. */
final class Occurrences {
    private static final int OCCURRENCES_EACH_WAY = 8;
    /** The length of a month, in days: occurrences that are closer are weekdays. */
    private static final int SHORTEST_MONTH_DAYS = 28;
    /** The length of a year, in days: occurrences that are closer are days of the month. */
    private static final int SHORTEST_YEAR_DAYS = 365;
    /** A narrative goes back by less than this to a month of the same year. */
    private static final int FARTHEST_BACK_DAYS = 240;

    private final List<DateValue> all;

    private Occurrences(List<DateValue> all) {
        this.all = all;
    }

    /**
     * The occurrences on either side of one.
     *
     * @param occurrence gives the kth occurrence after that one, or before it for a negative k; {@code DateTimeException} where
     *     the calendar has no such day
     */
    static Occurrences of(IntFunction<DateValue> occurrence) {
        List<DateValue> all = new ArrayList<>(2 * OCCURRENCES_EACH_WAY + 1);
        for (int k = -OCCURRENCES_EACH_WAY; k <= OCCURRENCES_EACH_WAY; k++) {
            try {
                all.add(occurrence.apply(k));
            } catch (DateTimeException e) {
                // There is no 30 February, and a 29 February only in some years: the others remain.
                continue;
            }
        }
        return new Occurrences(all);
    }

    /** "Saturday 5 June": the nearest to a day that falls on a weekday, or null. */
    @Nullable
    DateValue nearestOn(int weekday, LocalDate day) {
        return all.stream()
                .filter(value -> value.first().getDayOfWeek().getValue() == weekday)
                .min(Comparator.comparingLong(value -> Math.abs(ChronoUnit.DAYS.between(day, value.first()))))
                .orElse(null);
    }

    /** "This", "last" or "next" as said on a day: 0 is the first in its year, -1 the last that was over, 1 the next. */
    @Nullable
    DateValue inDirection(int direction, LocalDate day) {
        if (direction == 0) {
            return all.stream()
                    .filter(value -> value.first().getYear() == day.getYear())
                    .findFirst()
                    .orElse(null);
        }
        List<DateValue> towards = all.stream()
                .filter(value -> direction < 0
                        ? value.last().isBefore(day)
                        : value.first().isAfter(day))
                .toList();
        int at = direction < 0 ? towards.size() + direction : direction - 1;
        return at < 0 || at >= towards.size() ? null : towards.get(at);
    }

    /** The latest that has begun on a day, or null. */
    @Nullable
    DateValue latestBegun(LocalDate day) {
        DateValue latest = null;
        for (DateValue value : all) {
            latest = value.first().isAfter(day) ? latest : value;
        }
        return latest;
    }

    /** The first that is not over on a day, or null. */
    @Nullable
    DateValue firstNotOver(LocalDate day) {
        for (DateValue value : all) {
            if (!value.last().isBefore(day)) {
                return value;
            }
        }
        return null;
    }

    /**
     * The occurrence that continues a narrative after a date, or null. A weekday is the next one; a day of the month stays
     * in the month of the date before and a month in its year, unless that would go back a long way.
     */
    @Nullable
    DateValue continuing(DateValue before) {
        if (all.size() < 2) {
            return null;
        }
        // The distance between two occurrences shows whether they are weekdays, days of the month or parts of the year.
        long apart = ChronoUnit.DAYS.between(all.get(0).first(), all.get(1).first());
        long back = apart < SHORTEST_MONTH_DAYS
                ? 0
                : apart < SHORTEST_YEAR_DAYS ? before.first().getDayOfMonth() : FARTHEST_BACK_DAYS;
        for (DateValue value : all) {
            if (!value.last().isBefore(before.first())
                    || ChronoUnit.DAYS.between(value.first(), before.first()) < back
                            && value.first().getYear() == before.first().getYear()) {
                return value;
            }
        }
        return null;
    }
}
