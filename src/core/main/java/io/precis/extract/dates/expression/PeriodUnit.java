package io.precis.extract.dates.expression;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import java.time.LocalDate;
import java.time.YearMonth;

/** The units of time, in the order in which data files number them. */
public enum PeriodUnit {
    DAY(Precision.DAY),
    WEEK(Precision.WEEK),
    MONTH(Precision.MONTH),
    QUARTER(Precision.QUARTER),
    HALF(Precision.HALF),
    YEAR(Precision.YEAR),
    DECADE(Precision.DECADE),
    CENTURY(Precision.CENTURY),
    WEEKEND(Precision.WEEKEND),
    SEASON(Precision.SEASON),
    FORTNIGHT(Precision.WEEK);

    private static final PeriodUnit[] ALL = values();
    private static final int MONTHS_OF_QUARTER = 3;

    private final Precision precision;

    PeriodUnit(Precision precision) {
        this.precision = precision;
    }

    /** The unit that data files number so, from 0. */
    public static PeriodUnit of(int number) {
        return ALL[number];
    }

    /** How exact a date is that names one such unit. */
    public Precision precision() {
        return precision;
    }

    /** Whether a unit can be counted within a month or year; quarters and halves have fields of their own. */
    public boolean isPart() {
        return this == DAY || this == WEEK || this == WEEKEND || this == MONTH;
    }

    /** The day that is a number of units later, or earlier when {@code count} is negative. */
    public LocalDate shift(LocalDate day, int count) {
        switch (this) {
            case DAY:
                return day.plusDays(count);
            case WEEK, WEEKEND:
                return day.plusWeeks(count);
            case FORTNIGHT:
                return day.plusWeeks(2L * count);
            case MONTH:
                return day.plusMonths(count);
            case QUARTER, SEASON:
                return day.plusMonths((long) MONTHS_OF_QUARTER * count);
            case HALF:
                return day.plusMonths(2L * MONTHS_OF_QUARTER * count);
            case YEAR:
                return day.plusYears(count);
            case DECADE:
                return day.plusYears(10L * count);
            default:
                return day.plusYears(100L * count);
        }
    }

    /** The unit that holds a day; of a season the quarter. */
    public DateValue containing(LocalDate day) {
        switch (this) {
            case DAY:
                return DateValue.day(day);
            case WEEK, FORTNIGHT:
                return DateValue.week(day);
            case WEEKEND:
                return DateValue.weekend(day);
            case MONTH:
                return DateValue.month(YearMonth.from(day));
            case QUARTER, SEASON:
                return DateValue.quarter(day.getYear(), (day.getMonthValue() + 2) / MONTHS_OF_QUARTER);
            case HALF:
                return DateValue.half(day.getYear(), day.getMonthValue() > 6 ? 2 : 1);
            case YEAR:
                return DateValue.year(day.getYear());
            case DECADE:
                return DateValue.decade(Math.floorDiv(day.getYear(), 10));
            default:
                return DateValue.century(Math.floorDiv(day.getYear(), 100));
        }
    }
}
