package io.precis.extract.dates.expression;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a date expression names in a year: a day, a month, a quarter, a feast, or the year itself. */
public sealed interface YearPart
        permits YearPart.Whole,
                YearPart.Month,
                YearPart.Day,
                YearPart.Numbers,
                YearPart.Quarter,
                YearPart.Half,
                YearPart.Season,
                YearPart.Week,
                YearPart.Feast,
                PersianPart {
    /** This part of a year; {@code DateTimeException} where the year has no such day. */
    DateValue in(int year);

    /** How exact it is. */
    default Precision precision() {
        return Precision.DAY;
    }

    /** The year, as {@link #in} numbers it, that holds a day. */
    default int yearOf(LocalDate day) {
        return day.getYear();
    }

    /** Whether without a year it is one of the year spoken of: a month, a day, a season; weeks and feasts stand by themselves. */
    default boolean lacksYear() {
        return !(this instanceof Feast || this instanceof Week);
    }

    /** The year itself. */
    record Whole() implements YearPart {
        @Override
        public DateValue in(int year) {
            return DateValue.year(year);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }
    }

    /** A month, 1 to 12. */
    record Month(int month) implements YearPart {
        @Override
        public DateValue in(int year) {
            return DateValue.month(YearMonth.of(year, month));
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }
    }

    /** A day of a month, 1 to 12 and 1 to 31. */
    record Day(int month, int day) implements YearPart {
        @Override
        public DateValue in(int year) {
            return DateValue.day(YearMonth.of(year, month).atDay(day));
        }
    }

    /**
     * A day written as two numbers, of which the language or the text must say which is the month.
     *
     * @param first the number that stands first
     * @param second the other
     * @param monthFirst whether the way it is written says that the month stands first, as in ISO dates
     * @param weekday the weekday said beside it, from 1, Monday, or 0
     */
    record Numbers(int first, int second, boolean monthFirst, int weekday) implements YearPart {
        /** The day that it is when the month stands first, or when it does not. */
        public Day day(boolean isMonthFirst) {
            return isMonthFirst ? new Day(first, second) : new Day(second, first);
        }

        /** As it is written; {@code DateTimeException} where the first number is no month. */
        @Override
        public DateValue in(int year) {
            return day(true).in(year);
        }
    }

    /** A quarter, 1 to 4. */
    record Quarter(int quarter) implements YearPart {
        @Override
        public DateValue in(int year) {
            return DateValue.quarter(year, quarter);
        }

        @Override
        public Precision precision() {
            return Precision.QUARTER;
        }
    }

    /** A half, 1 or 2. */
    record Half(int half) implements YearPart {
        @Override
        public DateValue in(int year) {
            return DateValue.half(year, half);
        }

        @Override
        public Precision precision() {
            return Precision.HALF;
        }
    }

    /** A season, 1 (spring) to 4. */
    record Season(int season) implements YearPart {
        @Override
        public DateValue in(int year) {
            return DateValue.season(year, season);
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }
    }

    /** A week by its number (ISO 8601). */
    record Week(int week) implements YearPart {
        /** The first week of a year is the one that holds this day of January. */
        private static final int IN_FIRST_WEEK = 4;

        @Override
        public DateValue in(int year) {
            return DateValue.week(LocalDate.of(year, 1, IN_FIRST_WEEK).plusWeeks(week - 1L));
        }

        @Override
        public Precision precision() {
            return Precision.WEEK;
        }
    }

    /** A day so many days after Easter Sunday, or before it; of the Julian calendar or the Gregorian. */
    record Feast(int daysAfterEaster, boolean isJulian) implements YearPart {
        @Override
        public DateValue in(int year) {
            LocalDate sunday = isJulian ? EasterSunday.julian(year) : EasterSunday.of(year);
            return DateValue.day(sunday.plusDays(daysAfterEaster));
        }
    }
}
