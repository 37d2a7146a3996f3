package io.precis.extract.dates.expression;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Persian calendar (Solar Hijri) as Gregorian days, by the cycle of 33 years with 8 leap years, as Unicode's ICU reckons it;
 * the official calendar goes by the equinox. The examples of lang/fa/dates.txt are days known from history.
 */
final class PersianCalendar {
    /** The year 1 begins in this Gregorian year. */
    static final int FIRST_YEAR = 622;

    /** The Julian day before the first of the year 1. */
    private static final long EPOCH = 1_948_319;

    private static final int LONG_MONTHS = 6;

    private PersianCalendar() {}

    /** The first day of a month, 1 to 12; 13 is the first month of the next year. */
    static LocalDate first(int year, int month) {
        if (month > 12) {
            return first(year + 1, 1);
        }
        long newYear = EPOCH + 365L * (year - 1) + Math.floorDiv(8 * year + 21, 33) + 1;
        int days = 30 * (month - 1) + Math.min(month - 1, LONG_MONTHS);
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, newYear + days);
    }

    /** The year that holds a day. */
    static int yearOf(LocalDate day) {
        int begun = day.getYear() - FIRST_YEAR + 1;
        return day.isBefore(first(begun, 1)) ? begun - 1 : begun;
    }
}
