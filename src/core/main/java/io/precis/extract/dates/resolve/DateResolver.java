package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** From what an expression says to the days it means. */
public final class DateResolver {
    private static final int WEEKEND = DateField.UNIT.parse("weekend");
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    /** In the last years of a century a range may lead into the next. */
    private static final int LATE = 90;

    private static final int YEAR_UNIT = DateField.UNIT.parse("year");

    private DateResolver() {}

    /** Null when there is nothing to count from, or no such day. */
    static @Nullable DateValue resolve(DateExpression mention, DateAnchor scene) {
        DateFields to = mention.to() == null ? null : inCentury(mention.fields(), mention.to());
        if (to != null && to.get(DateField.YEAR, CENTURY) <= MONTHS) {
            return resolve(mention.fields().with(DateField.MONTH, to.get(DateField.YEAR)), scene);
        }
        DateValue first = resolve(begin(mention.fields(), to), scene);
        if (to == null || first == null) {
            return first;
        }
        DateValue last = resolve(to, to.hasAny(DateField.UNIT) ? scene : scene.after(first));
        if (last != null
                && last.last().isBefore(first.last())
                && !mention.fields().hasAny(DateField.UNIT)) {
            first = earlier(mention.fields(), first, scene);
        }
        return last == null || last.last().isBefore(first.first()) ? first : DateValue.interval(first, last);
    }

    /** 1915-17 ends in 1917, 1998-03 in 2003. */
    private static DateFields inCentury(DateFields first, DateFields to) {
        int end = to.get(DateField.YEAR, CENTURY);
        int begin = first.get(DateField.YEAR, 0);
        if (end >= CENTURY || begin < CENTURY) {
            return to;
        }
        int year = begin - begin % CENTURY + end;
        // 2023-03 is a month.
        boolean turns = year < begin && begin % CENTURY >= LATE;
        return year < begin && !turns ? to : to.with(DateField.YEAR, turns ? year + CENTURY : year);
    }

    /** Monday to Wednesday next week both lie in that week. */
    private static DateFields begin(DateFields first, @Nullable DateFields to) {
        if (to == null || !to.has(DateField.WEEKDAY) || !to.has(DateField.DIR)) {
            return first;
        }
        boolean bare = first.has(DateField.WEEKDAY) && !first.hasAny(DateField.UNIT, DateField.DIR, DateField.DAY);
        return bare ? to.with(DateField.WEEKDAY, first.get(DateField.WEEKDAY)) : first;
    }

    /** November to February 2017 began in 2016. */
    private static DateValue earlier(DateFields fields, DateValue first, DateAnchor scene) {
        if (!fields.has(DateField.MONTH) || !fields.has(DateField.YEAR)) {
            return first;
        }
        DateValue before = resolve(fields.with(DateField.YEAR, fields.get(DateField.YEAR) - 1), scene);
        return before == null ? first : before;
    }

    static @Nullable DateValue resolve(DateFields fields, DateAnchor scene) {
        try {
            return value(NumericDate.plain(fields, scene.order()), scene);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable DateValue value(DateFields fields, DateAnchor scene) {
        if (fields.has(DateField.NTH)) {
            DateValue whole = value(
                    fields.without(DateField.NTH, DateField.PART, DateField.WEEKDAY, DateField.ORD, DateField.N),
                    scene);
            return whole == null ? null : NthInPeriod.value(fields, whole);
        }
        if (fields.has(DateField.CENTURY)) {
            return fields.get(DateField.ERA, 1) == 0 ? null : DateValue.century(fields.get(DateField.CENTURY) - 1);
        }
        if (fields.has(DateField.DECADE)) {
            return DateValue.decade(fields.get(DateField.DECADE));
        }
        if (fields.has(DateField.YEAR)) {
            return ofYear(fields, year(fields));
        }
        LocalDate base = scene.base(fields);
        if (fields.has(DateField.UNIT)) {
            boolean inYear = fields.get(DateField.UNIT) == YEAR_UNIT
                    && fields.has(DateField.DIR)
                    && fields.hasAny(
                            DateField.MONTH, DateField.SEASON, DateField.QUARTER, DateField.HALF, DateField.WEEK);
            if (base == null) {
                return null;
            }
            if (fields.get(DateField.UNIT) == WEEKEND && !fields.hasAny(DateField.DIR, DateField.SIGN)) {
                return RelativeDates.weekend(base, scene.tense());
            }
            return inYear
                    ? ofYear(fields, base.getYear() + fields.get(DateField.DIR))
                    : RelativeDates.value(fields, base);
        }
        return RecurringDateResolver.value(fields, scene);
    }

    private static int year(DateFields fields) {
        int year = fields.get(DateField.YEAR) + fields.get(DateField.SHIFT, 0);
        return fields.get(DateField.ERA, 1) == 0 ? 1 - year : year;
    }

    /** What is said, in a given year. */
    static DateValue ofYear(DateFields fields, int year) {
        if (fields.has(DateField.EASTER)) {
            LocalDate sunday = fields.has(DateField.JULIAN) ? EasterSunday.julian(year) : EasterSunday.of(year);
            return DateValue.day(sunday.plusDays(fields.get(DateField.EASTER)));
        }
        if (fields.has(DateField.MONTH)) {
            YearMonth month = YearMonth.of(year, fields.get(DateField.MONTH));
            return fields.has(DateField.DAY)
                    ? DateValue.day(month.atDay(fields.get(DateField.DAY)))
                    : DateValue.month(month);
        }
        if (fields.has(DateField.QUARTER)) {
            return DateValue.quarter(year, fields.get(DateField.QUARTER));
        }
        if (fields.has(DateField.HALF)) {
            return DateValue.half(year, fields.get(DateField.HALF));
        }
        if (fields.has(DateField.SEASON)) {
            return DateValue.season(year, fields.get(DateField.SEASON));
        }
        if (fields.has(DateField.WEEK)) {
            return DateValue.week(LocalDate.of(year, 1, 4).plusWeeks(fields.get(DateField.WEEK) - 1L));
        }
        // 1990's is a decade, 1965's is a year.
        if (fields.get(DateField.UNIT, -1) == DateField.UNIT.parse("decade") && year % 10 == 0) {
            return DateValue.decade(Math.floorDiv(year, 10));
        }
        if (fields.get(DateField.UNIT, -1) == DateField.UNIT.parse("century")) {
            return DateValue.century(Math.floorDiv(year, 100));
        }
        return DateValue.year(year);
    }

    /** How exact an expression is, also where its value is not known. */
    public static Precision precision(DateFields fields) {
        if (fields.has(DateField.PART)) {
            return RelativeDates.precision(fields.get(DateField.PART));
        }
        if (fields.hasAny(DateField.DAY, DateField.WEEKDAY, DateField.NN, DateField.EASTER)) {
            return Precision.DAY;
        }
        if (fields.has(DateField.MONTH)) {
            return Precision.MONTH;
        }
        if (fields.has(DateField.UNIT) && !fields.hasAny(DateField.SEASON, DateField.QUARTER, DateField.HALF)) {
            return RelativeDates.precision(fields.get(DateField.UNIT));
        }
        return fields.has(DateField.WEEK)
                ? Precision.WEEK
                : fields.has(DateField.QUARTER)
                        ? Precision.QUARTER
                        : fields.has(DateField.SEASON) ? Precision.SEASON : Precision.YEAR;
    }
}
