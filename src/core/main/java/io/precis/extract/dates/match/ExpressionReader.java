package io.precis.extract.dates.match;

import io.precis.article.KeyDate.Mod;
import io.precis.extract.dates.expression.Absolute;
import io.precis.extract.dates.expression.CountedFrom;
import io.precis.extract.dates.expression.DateExpression;
import io.precis.extract.dates.expression.Interval;
import io.precis.extract.dates.expression.NthWithin;
import io.precis.extract.dates.expression.PeriodUnit;
import io.precis.extract.dates.expression.PersianPart;
import io.precis.extract.dates.expression.Recurring;
import io.precis.extract.dates.expression.Relative;
import io.precis.extract.dates.expression.YearPart;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import org.jspecify.annotations.Nullable;

/** Reads what the matched words say: from fields to an expression of one kind. */
final class ExpressionReader {
    private static final int YEARS_OF_CENTURY = 100;
    private static final int MONTHS_OF_YEAR = 12;
    /** From this year of a century on, a range may lead into the next century. */
    private static final int LATE_YEAR_OF_CENTURY = 90;
    /** The direction of fields that say none. */
    private static final int NO_DIRECTION = Integer.MIN_VALUE;

    private ExpressionReader() {}

    /** The expression; null where the words say nothing that could be a date. */
    static @Nullable DateExpression read(MatchedExpression matched) {
        DateFields first = matched.fields();
        DateFields to = matched.to() == null ? null : inCentury(first, matched.to());
        if (to == null) {
            return read(first);
        }
        // 2023-03 is a month.
        if (to.get(DateField.YEAR, YEARS_OF_CENTURY) <= MONTHS_OF_YEAR) {
            return read(first.with(DateField.MONTH, to.get(DateField.YEAR)));
        }
        DateExpression begin = read(begin(first, to));
        DateExpression end = read(to);
        return begin == null || end == null ? begin : new Interval(begin, end);
    }

    /** The modifier that the words say, or null. */
    static @Nullable Mod mod(DateFields fields) {
        return fields.has(DateField.MOD) ? Mod.values()[fields.get(DateField.MOD)] : null;
    }

    /** The second end of a range with its century: 1915-17 ends in 1917, 1998-03 in 2003. */
    private static DateFields inCentury(DateFields first, DateFields to) {
        int end = to.get(DateField.YEAR, YEARS_OF_CENTURY);
        int begin = first.get(DateField.YEAR, 0);
        if (end >= YEARS_OF_CENTURY || begin < YEARS_OF_CENTURY) {
            return to;
        }
        int year = begin - begin % YEARS_OF_CENTURY + end;
        boolean turns = year < begin && begin % YEARS_OF_CENTURY >= LATE_YEAR_OF_CENTURY;
        return year < begin && !turns ? to : to.with(DateField.YEAR, turns ? year + YEARS_OF_CENTURY : year);
    }

    /** The first end of a range with the week that only the second says: "Monday to Wednesday next week". */
    private static DateFields begin(DateFields first, DateFields to) {
        if (!to.has(DateField.WEEKDAY) || !to.has(DateField.DIR)) {
            return first;
        }
        boolean bare = first.has(DateField.WEEKDAY) && !first.hasAny(DateField.UNIT, DateField.DIR, DateField.DAY);
        return bare ? to.with(DateField.WEEKDAY, first.get(DateField.WEEKDAY)) : first;
    }

    private static @Nullable DateExpression read(DateFields fields) {
        if (fields.has(DateField.NTH)) {
            return nthWithin(fields);
        }
        if (fields.hasAny(DateField.CENTURY, DateField.DECADE, DateField.YEAR)) {
            return absolute(fields);
        }
        return fields.has(DateField.UNIT) ? counted(fields) : recurring(fields);
    }

    private static @Nullable DateExpression nthWithin(DateFields fields) {
        DateExpression whole =
                read(fields.without(DateField.NTH, DateField.PART, DateField.WEEKDAY, DateField.ORD, DateField.N));
        return whole == null
                ? null
                : new NthWithin(
                        fields.get(DateField.NTH),
                        PeriodUnit.of(fields.get(DateField.PART, PeriodUnit.DAY.ordinal())),
                        fields.get(DateField.WEEKDAY, 0),
                        fields.get(DateField.N, 0),
                        whole);
    }

    private static DateExpression absolute(DateFields fields) {
        boolean beforeChrist = fields.get(DateField.ERA, 1) == 0;
        if (fields.has(DateField.CENTURY)) {
            return new Absolute.Century(fields.get(DateField.CENTURY), beforeChrist);
        }
        if (fields.has(DateField.DECADE)) {
            return new Absolute.Decade(fields.get(DateField.DECADE));
        }
        int said = fields.get(DateField.YEAR) + fields.get(DateField.SHIFT, 0);
        YearPart part = YearPartReader.read(fields);
        if (fields.has(DateField.PERSIAN) && part != null) {
            PersianPart persian = part instanceof PersianPart dated ? dated : new PersianPart(0, 0);
            return new Absolute.InYear(persian.begins(said), part);
        }
        int year = beforeChrist ? 1 - said : said;
        PeriodUnit unit = PeriodUnit.of(fields.get(DateField.UNIT, PeriodUnit.YEAR.ordinal()));
        // 1990's is a decade, 1965's is a year.
        if (part == null && unit == PeriodUnit.DECADE && year % 10 == 0) {
            return new Absolute.Decade(Math.floorDiv(year, 10));
        }
        return part == null && unit == PeriodUnit.CENTURY
                ? new Absolute.Century(Math.floorDiv(year, YEARS_OF_CENTURY) + 1, false)
                : new Absolute.InYear(year, part == null ? new YearPart.Whole() : part);
    }

    /** What is counted in units from some day. */
    private static DateExpression counted(DateFields fields) {
        PeriodUnit unit = PeriodUnit.of(fields.get(DateField.UNIT));
        CountedFrom said = from(fields);
        CountedFrom from = said == CountedFrom.UNSAID ? CountedFrom.PUBLICATION : said;
        if (unit == PeriodUnit.WEEKEND && !fields.hasAny(DateField.DIR, DateField.SIGN)) {
            return new Recurring.Weekend(from);
        }
        YearPart part = YearPartReader.read(fields);
        if (unit == PeriodUnit.YEAR && part != null && fields.has(DateField.DIR)) {
            return new Relative.PartIn(part, fields.get(DateField.DIR), from);
        }
        if (fields.has(DateField.SIGN)) {
            int count = fields.get(DateField.SIGN) * fields.get(DateField.N, 1);
            if (unit == PeriodUnit.YEAR && part != null) {
                return new Relative.PartIn(part, count, from);
            }
            return new Relative.Distance(unit, count, from, fields.has(DateField.LEAD));
        }
        int direction = fields.get(DateField.DIR, 0);
        if (fields.has(DateField.WEEKDAY)) {
            return new Relative.WeekdayIn(unit, direction, fields.get(DateField.WEEKDAY), from);
        }
        if (fields.has(DateField.DAY)) {
            return new Relative.DayIn(unit, direction, fields.get(DateField.DAY), from);
        }
        return fields.has(DateField.N) && direction != 0
                ? new Relative.Span(unit, direction * fields.get(DateField.N), from)
                : new Relative.OneUnit(unit, direction(fields), from);
    }

    private static @Nullable DateExpression recurring(DateFields fields) {
        YearPart part = YearPartReader.read(fields);
        int weekday = fields.get(DateField.WEEKDAY, 0);
        int day = fields.get(DateField.DAY, 0);
        if (part != null) {
            return new Recurring.InYear(part, weekday, direction(fields), from(fields), mod(fields));
        }
        if (weekday > 0) {
            return new Recurring.InWeek(weekday, day, direction(fields), from(fields));
        }
        return day > 0 ? new Recurring.InMonth(day, from(fields)) : null;
    }

    private static @Nullable Integer direction(DateFields fields) {
        int direction = fields.get(DateField.DIR, NO_DIRECTION);
        return direction == NO_DIRECTION ? null : direction;
    }

    private static CountedFrom from(DateFields fields) {
        return fields.has(DateField.BASE) ? CountedFrom.values()[fields.get(DateField.BASE) + 1] : CountedFrom.UNSAID;
    }
}
