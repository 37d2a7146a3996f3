package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.KeyDate;
import io.precis.extract.dates.expression.CountedFrom;
import io.precis.extract.dates.expression.Recurring;
import io.precis.extract.dates.expression.YearPart;
import io.precis.extract.dates.grammar.SentenceTense;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which occurrence of a recurring date is meant: of a weekday, a day of the month, a month, a season. */
final class RecurringDateResolver {
    /** An occurrence at least this many days ago gives way to one that comes soon. */
    private static final int LONG_AGO_DAYS = 240;
    /** An occurrence within this many days comes soon. */
    private static final int SOON_DAYS = 60;
    /** A plan may speak of an occurrence that began up to this many days ago. */
    private static final int JUST_BEGUN_DAYS = 14;
    /** Results of a quarter are told up to this many days after its end. */
    private static final int JUST_OVER_DAYS = 80;
    /** News tells of what began or ended up to this many days ago. */
    private static final int STILL_NEWS_DAYS = 100;
    /** How far away a date with weekday and day of the month is looked for. */
    private static final int FARTHEST_DAYS = 100;

    private RecurringDateResolver() {}

    /** The occurrence meant; null when there is no day to be near to, or no such occurrence. */
    static @Nullable DateValue value(Recurring recurring, DateAnchor anchor) {
        LocalDate base = anchor.base(recurring.from());
        if (recurring instanceof Recurring.Weekend) {
            return base == null ? null : RelativeDates.weekend(base, anchor.tense());
        }
        LocalDate near = recurring.from() == CountedFrom.UNSAID ? anchor.nearDay() : base;
        if (near == null) {
            return null;
        }
        if (recurring instanceof Recurring.InYear part) {
            return inYear(part, anchor, near);
        }
        if (recurring instanceof Recurring.InWeek weekday) {
            return weekday(weekday, anchor, near);
        }
        YearMonth month = YearMonth.from(near);
        int day = ((Recurring.InMonth) recurring).day();
        return pick(Occurrences.of(k -> DateValue.day(month.plusMonths(k).atDay(day))), anchor, near);
    }

    /** A month, season or other part of a year that is not said. */
    private static @Nullable DateValue inYear(Recurring.InYear date, DateAnchor anchor, LocalDate near) {
        Occurrences all = Occurrences.of(k -> date.part().in(near.getYear() + k));
        if (date.weekday() > 0 && date.part() instanceof YearPart.Day) {
            DateValue agreeing = all.nearestOn(date.weekday(), near);
            if (agreeing != null) {
                return agreeing;
            }
        }
        if (isJustOver(date, anchor.tense(), all, near)) {
            return all.latestBegun(near);
        }
        Integer direction = date.direction();
        return direction != null
                ? all.inDirection(direction, near)
                : pick(all, mayBeAhead(date) ? anchor.withoutPast() : anchor, near);
    }

    /** Whether a quarter or half has just ended, so that "expects to report a third-quarter loss" speaks of it. */
    private static boolean isJustOver(Recurring.InYear date, SentenceTense tense, Occurrences all, LocalDate near) {
        DateValue before = all.latestBegun(near);
        return (date.part() instanceof YearPart.Quarter || date.part() instanceof YearPart.Half && !tense.isAhead())
                && date.direction() == null
                && date.mod() == null
                && before != null
                && ChronoUnit.DAYS.between(before.last(), near) <= JUST_OVER_DAYS;
    }

    /** Whether it may lie ahead in the past tense: "as Easter week began", "was closed before April". */
    private static boolean mayBeAhead(Recurring.InYear date) {
        return date.part() instanceof YearPart.Feast || date.mod() == KeyDate.Mod.BEFORE;
    }

    private static @Nullable DateValue weekday(Recurring.InWeek date, DateAnchor anchor, LocalDate near) {
        int offset = date.weekday() - 1;
        LocalDate monday = DateValue.week(near).first();
        Integer direction = date.direction();
        if (direction != null && direction != 0 && date.from() == CountedFrom.UNSAID) {
            return DateValue.day(monday.plusWeeks(direction).plusDays(offset));
        }
        Occurrences all = Occurrences.of(k -> DateValue.day(monday.plusWeeks(k).plusDays(offset)));
        if (direction != null && direction != 0) {
            return all.inDirection(direction, near);
        }
        if (direction != null) {
            // "This Sunday" is the last one after a verb of the past, else the one to come.
            return anchor.tense() == SentenceTense.PAST ? all.latestBegun(near) : all.firstNotOver(near);
        }
        LocalDate day = date.day() > 0 ? nearest(near, date.weekday(), date.day()) : null;
        if (day != null) {
            return DateValue.day(day);
        }
        if (anchor.week() != null && anchor.tense().isAhead()) {
            return DateValue.day(anchor.week().first().plusDays(offset));
        }
        return pick(all, anchor.narrative() && anchor.last() != null ? anchor.after(anchor.last()) : anchor, near);
    }

    /** "Monday 21": the nearest 21st of a month that is a Monday, or null. */
    private static @Nullable LocalDate nearest(LocalDate near, int weekday, int dayOfMonth) {
        for (int i = 0; i < FARTHEST_DAYS; i++) {
            for (LocalDate date : List.of(near.minusDays(i), near.plusDays(i))) {
                if (date.getDayOfWeek().getValue() == weekday && date.getDayOfMonth() == dayOfMonth) {
                    return date;
                }
            }
        }
        return null;
    }

    /** The occurrence before or after a day, by the tense of the sentence and how far away each is. */
    private static @Nullable DateValue pick(Occurrences all, DateAnchor anchor, LocalDate near) {
        if (anchor.narrative() && anchor.last() != null) {
            return all.continuing(anchor.last());
        }
        DateValue ahead = all.firstNotOver(near);
        DateValue before = all.latestBegun(near);
        if (before == null || ahead == null) {
            return before == null ? ahead : before;
        }
        long since = ChronoUnit.DAYS.between(before.last(), near);
        long until = ChronoUnit.DAYS.between(near, ahead.first());
        if (anchor.tense() == SentenceTense.PAST) {
            return before;
        }
        if (anchor.tense() == SentenceTense.EITHER) {
            return since < until && since <= STILL_NEWS_DAYS ? before : ahead;
        }
        // News speaks of the past, but not of last March when this one is about to begin; a plan does not skip a date
        // that is
        // less than a long time away.
        boolean isAhead = anchor.tense().isAhead()
                ? since > JUST_BEGUN_DAYS || until < LONG_AGO_DAYS
                : until <= SOON_DAYS && since >= LONG_AGO_DAYS;
        return isAhead ? ahead : before;
    }
}
