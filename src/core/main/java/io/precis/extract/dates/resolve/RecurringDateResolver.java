package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.SentenceTense;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What comes round again - a weekday, a day of the month, a month, a season: which of them is meant. */
final class RecurringDateResolver {
    private static final int REACH = 8;
    private static final int LONG_AGO = 240;
    private static final int SOON = 60;
    private static final int JUST = 14;
    private static final int MONTH = 28;
    private static final int YEAR = 365;

    private RecurringDateResolver() {}

    static @Nullable DateValue value(DateFields fields, DateAnchor scene) {
        LocalDate anchor = fields.has(DateField.BASE) ? scene.base(fields) : scene.anchor();
        if (anchor == null) {
            return null;
        }
        if (fields.hasAny(
                DateField.MONTH,
                DateField.EASTER,
                DateField.QUARTER,
                DateField.HALF,
                DateField.SEASON,
                DateField.WEEK)) {
            List<DateValue> all = occurrences(k -> DateResolver.ofYear(fields, anchor.getYear() + k));
            DateValue agreeing = agreeing(fields, all, anchor);
            if (agreeing != null) {
                return agreeing;
            }
            if (isOver(fields, scene) && !scene.history()) {
                return begun(all, anchor);
            }
            return fields.has(DateField.DIR) ? named(all, fields.get(DateField.DIR), anchor) : pick(all, scene, anchor);
        }
        if (fields.has(DateField.WEEKDAY)) {
            return weekday(fields, scene, anchor);
        }
        if (fields.has(DateField.DAY)) {
            YearMonth month = YearMonth.from(anchor);
            return pick(
                    occurrences(k -> DateValue.day(month.plusMonths(k).atDay(fields.get(DateField.DAY)))),
                    scene,
                    anchor);
        }
        return null;
    }

    /** "Was sold in April" is over; a day may be a date that was set, and a bound is still to come. */
    private static boolean isOver(DateFields fields, DateAnchor scene) {
        return scene.tense() == SentenceTense.PAST
                && !fields.hasAny(DateField.DAY, DateField.DIR, DateField.EASTER)
                && !fields.has(DateField.MOD);
    }

    private static @Nullable DateValue weekday(DateFields fields, DateAnchor scene, LocalDate anchor) {
        int offset = fields.get(DateField.WEEKDAY) - 1;
        LocalDate monday = DateValue.week(anchor).first();
        if (fields.get(DateField.DIR, 0) != 0 && fields.has(DateField.BASE)) {
            return named(
                    occurrences(k -> DateValue.day(monday.plusWeeks(k).plusDays(offset))),
                    fields.get(DateField.DIR),
                    anchor);
        }
        if (fields.has(DateField.DIR)) {
            return DateValue.day(monday.plusWeeks(fields.get(DateField.DIR)).plusDays(offset));
        }
        if (fields.has(DateField.DAY)) {
            LocalDate near = near(anchor, fields.get(DateField.WEEKDAY), fields.get(DateField.DAY));
            if (near != null) {
                return DateValue.day(near);
            }
        }
        if (scene.week() != null && scene.tense() == SentenceTense.FUTURE) {
            return DateValue.day(scene.week().first().plusDays(offset));
        }
        return pick(
                occurrences(k -> DateValue.day(monday.plusWeeks(k).plusDays(offset))),
                scene.history() && scene.last() != null ? scene.after(scene.last()) : scene,
                anchor);
    }

    /** "Monday 21": the nearest 21st that is a Monday. */
    private static @Nullable LocalDate near(LocalDate anchor, int weekday, int day) {
        for (int i = 0; i < 100; i++) {
            for (LocalDate date : List.of(anchor.minusDays(i), anchor.plusDays(i))) {
                if (date.getDayOfWeek().getValue() == weekday && date.getDayOfMonth() == day) {
                    return date;
                }
            }
        }
        return null;
    }

    /** "Saturday 5 June": of these days the nearest that is a Saturday. */
    private static @Nullable DateValue agreeing(DateFields fields, List<DateValue> all, LocalDate anchor) {
        if (!fields.has(DateField.WEEKDAY) || !fields.has(DateField.DAY)) {
            return null;
        }
        return all.stream()
                .filter(value -> value.first().getDayOfWeek().getValue() == fields.get(DateField.WEEKDAY))
                .min(Comparator.comparingLong(value -> Math.abs(ChronoUnit.DAYS.between(anchor, value.first()))))
                .orElse(null);
    }

    private static List<DateValue> occurrences(IntFunction<DateValue> occurrence) {
        List<DateValue> all = new ArrayList<>();
        for (int k = -REACH; k <= REACH; k++) {
            try {
                all.add(occurrence.apply(k));
            } catch (DateTimeException e) {
                // No 30 February, no 29 in most: the next one counts.
                continue;
            }
        }
        return all;
    }

    private static @Nullable DateValue named(List<DateValue> all, int direction, LocalDate anchor) {
        if (direction == 0) {
            return all.stream()
                    .filter(value -> value.first().getYear() == anchor.getYear())
                    .findFirst()
                    .orElse(null);
        }
        return direction < 0
                ? last(
                        all.stream()
                                .filter(value -> value.last().isBefore(anchor))
                                .toList(),
                        -direction)
                : last(
                        reversed(all.stream()
                                .filter(value -> value.first().isAfter(anchor))
                                .toList()),
                        direction);
    }

    /** The latest that has begun. */
    private static @Nullable DateValue begun(List<DateValue> all, LocalDate anchor) {
        return last(all.stream().filter(value -> !value.first().isAfter(anchor)).toList(), 1);
    }

    private static List<DateValue> reversed(List<DateValue> all) {
        List<DateValue> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private static @Nullable DateValue last(List<DateValue> all, int nth) {
        return all.size() < nth ? null : all.get(all.size() - nth);
    }

    private static @Nullable DateValue pick(List<DateValue> all, DateAnchor scene, LocalDate anchor) {
        if (scene.history() && scene.last() != null) {
            return ongoing(all, scene.last());
        }
        DateValue ahead = last(
                reversed(all.stream()
                        .filter(value -> !value.last().isBefore(anchor))
                        .toList()),
                1);
        DateValue before = begun(all, anchor);
        if (before == null || ahead == null) {
            return before == null ? ahead : before;
        }
        long since = ChronoUnit.DAYS.between(before.last(), anchor);
        long until = ChronoUnit.DAYS.between(anchor, ahead.first());
        // News looks back, but not at last March on the eve of this one; and plans do not leave out nearly a year.
        boolean forward = scene.tense() == SentenceTense.FUTURE
                ? since > JUST || until < LONG_AGO
                : until <= SOON && since >= LONG_AGO;
        return forward ? ahead : before;
    }

    /**
     * In a history: weekdays go on; a day of the month stays in the month of the date before, a month in its year,
     * unless that would go back a long way.
     */
    private static @Nullable DateValue ongoing(List<DateValue> all, DateValue before) {
        if (all.size() < 2) {
            return null;
        }
        // How far apart they recur tells what they are.
        long apart = ChronoUnit.DAYS.between(all.get(0).first(), all.get(1).first());
        long back = apart < MONTH ? 0 : apart < YEAR ? before.first().getDayOfMonth() : LONG_AGO;
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
