package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.PeriodUnit;
import java.time.LocalDate;
import java.time.YearMonth;

/** What the fields of an expression mean in a given year. */
final class DateInYear {
    /** The first week of a year is the one that holds this day of January (ISO 8601). */
    private static final int IN_FIRST_WEEK = 4;

    private DateInYear() {}

    /** The day, month or other part of the year, else the year; {@code DateTimeException} where there is no such day. */
    static DateValue value(DateFields fields, int year) {
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
            return DateValue.week(LocalDate.of(year, 1, IN_FIRST_WEEK).plusWeeks(fields.get(DateField.WEEK) - 1L));
        }
        // 1990's is a decade, 1965's is a year.
        if (fields.get(DateField.UNIT, -1) == PeriodUnit.DECADE && year % 10 == 0) {
            return DateValue.decade(Math.floorDiv(year, 10));
        }
        if (fields.get(DateField.UNIT, -1) == PeriodUnit.CENTURY) {
            return DateValue.century(Math.floorDiv(year, 100));
        }
        return DateValue.year(year);
    }
}
