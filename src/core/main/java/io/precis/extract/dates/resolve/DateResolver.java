package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.PeriodUnit;
import io.precis.extract.dates.match.DateExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives the days that one expression means. */
final class DateResolver {
    private static final int YEARS_OF_CENTURY = 100;
    private static final int MONTHS_OF_YEAR = 12;
    /** From this year of a century on, a range may lead into the next century. */
    private static final int LATE_YEAR_OF_CENTURY = 90;

    private DateResolver() {}

    /** The day, period or range; null when there is nothing to count from, or no such day. */
    static @Nullable DateValue resolve(DateExpression expression, DateAnchor anchor) {
        DateFields to = expression.to() == null ? null : inCentury(expression.fields(), expression.to());
        if (to != null && to.get(DateField.YEAR, YEARS_OF_CENTURY) <= MONTHS_OF_YEAR) {
            return resolve(expression.fields().with(DateField.MONTH, to.get(DateField.YEAR)), anchor);
        }
        DateValue first = resolve(begin(expression.fields(), to), anchor);
        if (to == null || first == null) {
            return first;
        }
        DateValue last = resolve(to, to.hasAny(DateField.UNIT) ? anchor : anchor.after(first));
        if (last != null
                && last.last().isBefore(first.last())
                && !expression.fields().hasAny(DateField.UNIT)) {
            first = earlier(expression.fields(), first, anchor);
        }
        return last == null || last.last().isBefore(first.first()) ? first : DateValue.interval(first, last);
    }

    /** The second end of a range with its century: 1915-17 ends in 1917, 1998-03 in 2003. */
    private static DateFields inCentury(DateFields first, DateFields to) {
        int end = to.get(DateField.YEAR, YEARS_OF_CENTURY);
        int begin = first.get(DateField.YEAR, 0);
        if (end >= YEARS_OF_CENTURY || begin < YEARS_OF_CENTURY) {
            return to;
        }
        int year = begin - begin % YEARS_OF_CENTURY + end;
        // 2023-03 is a month.
        boolean turns = year < begin && begin % YEARS_OF_CENTURY >= LATE_YEAR_OF_CENTURY;
        return year < begin && !turns ? to : to.with(DateField.YEAR, turns ? year + YEARS_OF_CENTURY : year);
    }

    /** The first end of a range with the week that only the second says: "Monday to Wednesday next week". */
    private static DateFields begin(DateFields first, @Nullable DateFields to) {
        if (to == null || !to.has(DateField.WEEKDAY) || !to.has(DateField.DIR)) {
            return first;
        }
        boolean bare = first.has(DateField.WEEKDAY) && !first.hasAny(DateField.UNIT, DateField.DIR, DateField.DAY);
        return bare ? to.with(DateField.WEEKDAY, first.get(DateField.WEEKDAY)) : first;
    }

    /** The first end of a range that begins in the year before its end: November to February 2017 began in 2016. */
    private static DateValue earlier(DateFields fields, DateValue first, DateAnchor anchor) {
        if (!fields.has(DateField.MONTH) || !fields.has(DateField.YEAR)) {
            return first;
        }
        DateValue before = resolve(fields.with(DateField.YEAR, fields.get(DateField.YEAR) - 1), anchor);
        return before == null ? first : before;
    }

    /** The day or period; null when there is nothing to count from, or no such day. */
    static @Nullable DateValue resolve(DateFields fields, DateAnchor anchor) {
        try {
            return value(NumericDate.withDayAndMonth(fields, anchor.order()), anchor);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable DateValue value(DateFields fields, DateAnchor anchor) {
        if (fields.has(DateField.NTH)) {
            DateValue whole = value(
                    fields.without(DateField.NTH, DateField.PART, DateField.WEEKDAY, DateField.ORD, DateField.N),
                    anchor);
            return whole == null ? null : NthInPeriod.value(fields, whole);
        }
        if (fields.has(DateField.CENTURY)) {
            return fields.get(DateField.ERA, 1) == 0 ? null : DateValue.century(fields.get(DateField.CENTURY) - 1);
        }
        if (fields.has(DateField.DECADE)) {
            return DateValue.decade(fields.get(DateField.DECADE));
        }
        if (fields.has(DateField.YEAR)) {
            return DateInYear.value(fields, year(fields));
        }
        LocalDate base = anchor.base(fields);
        if (fields.has(DateField.UNIT)) {
            boolean inYear = fields.get(DateField.UNIT) == PeriodUnit.YEAR
                    && fields.has(DateField.DIR)
                    && fields.hasAny(
                            DateField.MONTH, DateField.SEASON, DateField.QUARTER, DateField.HALF, DateField.WEEK);
            if (base == null) {
                return null;
            }
            if (fields.get(DateField.UNIT) == PeriodUnit.WEEKEND && !fields.hasAny(DateField.DIR, DateField.SIGN)) {
                return RelativeDates.weekend(base, anchor.tense());
            }
            return inYear
                    ? DateInYear.value(fields, base.getYear() + fields.get(DateField.DIR))
                    : RelativeDates.value(fields, base);
        }
        return RecurringDateResolver.value(fields, anchor);
    }

    private static int year(DateFields fields) {
        int year = fields.get(DateField.YEAR) + fields.get(DateField.SHIFT, 0);
        return fields.get(DateField.ERA, 1) == 0 ? 1 - year : year;
    }
}
