package io.precis.extract.dates;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** From what an expression says to the days it means. */
final class Resolver {
    private static final int WEEKEND = Field.UNIT.parse("weekend");
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    /** In the last years of a century a range may lead into the next. */
    private static final int LATE = 90;

    private static final int YEAR_UNIT = Field.UNIT.parse("year");

    private Resolver() {}

    /** Null when there is nothing to count from, or no such day. */
    static @Nullable DateValue resolve(Mention mention, Scene scene) {
        Fields to = mention.to() == null ? null : inCentury(mention.fields(), mention.to());
        if (to != null && to.get(Field.YEAR, CENTURY) <= MONTHS) {
            return resolve(mention.fields().with(Field.MONTH, to.get(Field.YEAR)), scene);
        }
        DateValue first = resolve(begin(mention.fields(), to), scene);
        if (to == null || first == null) {
            return first;
        }
        DateValue last = resolve(to, to.hasAny(Field.UNIT) ? scene : scene.after(first));
        if (last != null
                && last.last().isBefore(first.last())
                && !mention.fields().hasAny(Field.UNIT)) {
            first = earlier(mention.fields(), first, scene);
        }
        return last == null || last.last().isBefore(first.first()) ? first : DateValue.interval(first, last);
    }

    /** 1915-17 ends in 1917, 1998-03 in 2003. */
    private static Fields inCentury(Fields first, Fields to) {
        int end = to.get(Field.YEAR, CENTURY);
        int begin = first.get(Field.YEAR, 0);
        if (end >= CENTURY || begin < CENTURY) {
            return to;
        }
        int year = begin - begin % CENTURY + end;
        // 2023-03 is a month.
        boolean turns = year < begin && begin % CENTURY >= LATE;
        return year < begin && !turns ? to : to.with(Field.YEAR, turns ? year + CENTURY : year);
    }

    /** Monday to Wednesday next week both lie in that week. */
    private static Fields begin(Fields first, @Nullable Fields to) {
        if (to == null || !to.has(Field.WEEKDAY) || !to.has(Field.DIR)) {
            return first;
        }
        boolean bare = first.has(Field.WEEKDAY) && !first.hasAny(Field.UNIT, Field.DIR, Field.DAY);
        return bare ? to.with(Field.WEEKDAY, first.get(Field.WEEKDAY)) : first;
    }

    /** November to February 2017 began in 2016. */
    private static DateValue earlier(Fields fields, DateValue first, Scene scene) {
        if (!fields.has(Field.MONTH) || !fields.has(Field.YEAR)) {
            return first;
        }
        DateValue before = resolve(fields.with(Field.YEAR, fields.get(Field.YEAR) - 1), scene);
        return before == null ? first : before;
    }

    static @Nullable DateValue resolve(Fields fields, Scene scene) {
        try {
            return value(Numeric.plain(fields, scene.order()), scene);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable DateValue value(Fields fields, Scene scene) {
        if (fields.has(Field.NTH)) {
            DateValue whole = value(fields.without(Field.NTH, Field.PART, Field.WEEKDAY, Field.ORD, Field.N), scene);
            return whole == null ? null : Within.value(fields, whole);
        }
        if (fields.has(Field.CENTURY)) {
            return fields.get(Field.ERA, 1) == 0 ? null : DateValue.century(fields.get(Field.CENTURY) - 1);
        }
        if (fields.has(Field.DECADE)) {
            return DateValue.decade(fields.get(Field.DECADE));
        }
        if (fields.has(Field.YEAR)) {
            return ofYear(fields, year(fields));
        }
        LocalDate base = scene.base(fields);
        if (fields.has(Field.UNIT)) {
            boolean inYear = fields.get(Field.UNIT) == YEAR_UNIT
                    && fields.has(Field.DIR)
                    && fields.hasAny(Field.MONTH, Field.SEASON, Field.QUARTER, Field.HALF, Field.WEEK);
            if (base == null) {
                return null;
            }
            if (fields.get(Field.UNIT) == WEEKEND && !fields.hasAny(Field.DIR, Field.SIGN)) {
                return Relative.weekend(base, scene.tense());
            }
            return inYear ? ofYear(fields, base.getYear() + fields.get(Field.DIR)) : Relative.value(fields, base);
        }
        return Nearest.value(fields, scene);
    }

    private static int year(Fields fields) {
        int year = fields.get(Field.YEAR) + fields.get(Field.SHIFT, 0);
        return fields.get(Field.ERA, 1) == 0 ? 1 - year : year;
    }

    /** What is said, in a given year. */
    static DateValue ofYear(Fields fields, int year) {
        if (fields.has(Field.EASTER)) {
            LocalDate sunday = fields.has(Field.JULIAN) ? Easter.julian(year) : Easter.of(year);
            return DateValue.day(sunday.plusDays(fields.get(Field.EASTER)));
        }
        if (fields.has(Field.MONTH)) {
            YearMonth month = YearMonth.of(year, fields.get(Field.MONTH));
            return fields.has(Field.DAY) ? DateValue.day(month.atDay(fields.get(Field.DAY))) : DateValue.month(month);
        }
        if (fields.has(Field.QUARTER)) {
            return DateValue.quarter(year, fields.get(Field.QUARTER));
        }
        if (fields.has(Field.HALF)) {
            return DateValue.half(year, fields.get(Field.HALF));
        }
        if (fields.has(Field.SEASON)) {
            return DateValue.season(year, fields.get(Field.SEASON));
        }
        if (fields.has(Field.WEEK)) {
            return DateValue.week(LocalDate.of(year, 1, 4).plusWeeks(fields.get(Field.WEEK) - 1L));
        }
        // 1990's is a decade, 1965's is a year.
        if (fields.get(Field.UNIT, -1) == Field.UNIT.parse("decade") && year % 10 == 0) {
            return DateValue.decade(Math.floorDiv(year, 10));
        }
        if (fields.get(Field.UNIT, -1) == Field.UNIT.parse("century")) {
            return DateValue.century(Math.floorDiv(year, 100));
        }
        return DateValue.year(year);
    }

    /** How exact an expression is, also where its value is not known. */
    static Precision precision(Fields fields) {
        if (fields.has(Field.PART)) {
            return Relative.precision(fields.get(Field.PART));
        }
        if (fields.hasAny(Field.DAY, Field.WEEKDAY, Field.NN, Field.EASTER)) {
            return Precision.DAY;
        }
        if (fields.has(Field.MONTH)) {
            return Precision.MONTH;
        }
        if (fields.has(Field.UNIT) && !fields.hasAny(Field.SEASON, Field.QUARTER, Field.HALF)) {
            return Relative.precision(fields.get(Field.UNIT));
        }
        return fields.has(Field.WEEK)
                ? Precision.WEEK
                : fields.has(Field.QUARTER)
                        ? Precision.QUARTER
                        : fields.has(Field.SEASON) ? Precision.SEASON : Precision.YEAR;
    }
}
