package io.precis.extract.dates.expression;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A year of the Persian calendar, a month or a day of it; its year is the Gregorian one in which that month begins.
 *
 * @param month 1 to 12; 0 for the whole year
 * @param day 1 to 31; 0 for the whole month
 */
public record PersianPart(int month, int day) implements YearPart {
    /** The months from this on begin in the Gregorian year after that of their new year's day. */
    private static final int AFTER_TURN = 11;

    private static final int MONTHS = 12;

    /** The Gregorian year in which this part of a Persian year begins. */
    public int begins(int persianYear) {
        return persianYear + PersianCalendar.FIRST_YEAR - (month >= AFTER_TURN ? 0 : 1);
    }

    @Override
    public DateValue in(int year) {
        if (month > MONTHS) {
            throw new DateTimeException("the year has no month " + month);
        }
        int persian = year - PersianCalendar.FIRST_YEAR + (month >= AFTER_TURN ? 0 : 1);
        LocalDate first = PersianCalendar.first(persian, Math.max(1, month));
        LocalDate last = PersianCalendar.first(persian, month == 0 ? MONTHS + 1 : month + 1)
                .minusDays(1);
        if (day == 0) {
            return DateValue.days(first, last, precision());
        }
        LocalDate date = first.plusDays(day - 1L);
        if (date.isAfter(last)) {
            throw new DateTimeException("the month has no day " + day);
        }
        return DateValue.day(date);
    }

    @Override
    public int yearOf(LocalDate date) {
        return begins(PersianCalendar.yearOf(date));
    }

    @Override
    public Precision precision() {
        return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    }
}
