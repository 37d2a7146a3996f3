package io.precis.extract.dates.expression;

import java.time.LocalDate;

/** Easter Sunday of a year, as a Gregorian date (J. Meeus, Astronomical Algorithms, 1991, chapter 8). */
final class EasterSunday {
    private EasterSunday() {}

    /** Easter of the Orthodox churches, which is reckoned in the Julian calendar. */
    static LocalDate julian(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int days = moon + weekday + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(behind);
    }

    /** Easter of the Western churches. */
    static LocalDate of(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
