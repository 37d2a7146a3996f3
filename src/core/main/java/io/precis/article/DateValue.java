package io.precis.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A calendar value with its precision.
 *
 * @param timex ISO 8601 or TIMEX3: {@code 2023-02-28}, {@code 2023-W09}, {@code 2023-Q1}, {@code 199X},
 *     {@code 2023-02-28/2023-03-02}
 * @param first its first day
 * @param last its last day, not before {@code first}
 * @param precision of its ends
 */
public record DateValue(String timex, LocalDate first, LocalDate last, Precision precision) {
    /** How exactly a date is said, finest first. */
    public enum Precision {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        HALF,
        YEAR,
        DECADE,
        CENTURY
    }

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    public DateValue {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(timex + " ends on " + last + ", before it begins on " + first);
        }
    }

    /** The day itself. */
    public static DateValue day(LocalDate day) {
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        String timex = yearName(day.getYear()) + (month < 10 ? "-0" : "-") + month + (date < 10 ? "-0" : "-") + date;
        return new DateValue(timex, day, day, Precision.DAY);
    }

    /** The ISO week that holds {@code day}. */
    public static DateValue week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateValue(weekName(monday), monday, monday.plusDays(6), Precision.WEEK);
    }

    /** Saturday and Sunday of the ISO week that holds {@code day}. */
    public static DateValue weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateValue(weekName(monday) + "-WE", monday.plusDays(5), monday.plusDays(6), Precision.WEEKEND);
    }

    /** The month. */
    public static DateValue month(YearMonth month) {
        String timex = yearName(month.getYear()) + "-" + digits(month.getMonthValue(), 2);
        return new DateValue(timex, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** The quarter, 1 to 4, of the calendar year. */
    public static DateValue quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, 3, "-Q" + quarter, Precision.QUARTER);
    }

    /** The half, 1 or 2, of the calendar year. */
    public static DateValue half(int year, int half) {
        return months(year, half * 6 - 5, 6, "-H" + half, Precision.HALF);
    }

    /** The northern season, 1 (spring) to 4 (winter, which begins in December of its year). */
    public static DateValue season(int year, int season) {
        return months(year, season * 3, 3, "-" + SEASONS[season - 1], Precision.SEASON);
    }

    /** The calendar year; 0 is 1 BC. */
    public static DateValue year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new DateValue(yearName(year), first, first.plusYears(1).minusDays(1), Precision.YEAR);
    }

    /** The ten years from {@code decade * 10}. */
    public static DateValue decade(int decade) {
        LocalDate first = LocalDate.of(decade * 10, 1, 1);
        return new DateValue(digits(decade, 3) + "X", first, first.plusYears(10).minusDays(1), Precision.DECADE);
    }

    /** The hundred years from {@code century * 100}: 19 is the 1900s. */
    public static DateValue century(int century) {
        LocalDate first = LocalDate.of(century * 100, 1, 1);
        return new DateValue(
                digits(century, 2) + "XX", first, first.plusYears(100).minusDays(1), Precision.CENTURY);
    }

    /** From the first day of {@code from} to the last of {@code to}, which must not end before. */
    public static DateValue interval(DateValue from, DateValue to) {
        Precision finer = from.precision.compareTo(to.precision) <= 0 ? from.precision : to.precision;
        return new DateValue(from.start() + "/" + to.end(), from.first, to.last, finer);
    }

    /** A period of another calendar, from its first day to its last. */
    public static DateValue days(LocalDate first, LocalDate last, Precision precision) {
        return new DateValue(day(first).timex + "/" + day(last).timex, first, last, precision);
    }

    private String start() {
        return timex.contains("/") ? timex.substring(0, timex.indexOf('/')) : timex;
    }

    private String end() {
        return timex.substring(timex.indexOf('/') + 1);
    }

    private static DateValue months(int year, int month, int count, String suffix, Precision precision) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateValue(
                yearName(year) + suffix, first, first.plusMonths(count).minusDays(1), precision);
    }

    private static String weekName(LocalDate monday) {
        return yearName(monday.get(IsoFields.WEEK_BASED_YEAR))
                + "-W"
                + digits(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String yearName(int year) {
        return year > 0 ? digits(year, 4) : "BC" + digits(1 - year, 4);
    }

    private static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return plain.length() >= width ? plain : "0".repeat(width - plain.length()) + plain;
    }

    @Override
    public String toString() {
        return timex;
    }
}
