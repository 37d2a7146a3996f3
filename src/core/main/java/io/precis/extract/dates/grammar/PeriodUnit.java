package io.precis.extract.dates.grammar;

import io.precis.article.DateValue.Precision;

/** The units of time, as values of {@link DateField#UNIT} and {@link DateField#PART}, and how exact each is. */
public final class PeriodUnit {
    public static final int DAY = DateField.UNIT.parse("day");
    public static final int WEEK = DateField.UNIT.parse("week");
    public static final int MONTH = DateField.UNIT.parse("month");
    public static final int QUARTER = DateField.UNIT.parse("quarter");
    public static final int YEAR = DateField.UNIT.parse("year");
    public static final int DECADE = DateField.UNIT.parse("decade");
    public static final int CENTURY = DateField.UNIT.parse("century");
    public static final int WEEKEND = DateField.UNIT.parse("weekend");
    public static final int FORTNIGHT = DateField.UNIT.parse("fortnight");

    /** By unit; a fortnight is as exact as a week. */
    private static final Precision[] PRECISIONS = {
        Precision.DAY,
        Precision.WEEK,
        Precision.MONTH,
        Precision.QUARTER,
        Precision.HALF,
        Precision.YEAR,
        Precision.DECADE,
        Precision.CENTURY,
        Precision.WEEKEND,
        Precision.SEASON,
        Precision.WEEK
    };

    private PeriodUnit() {}

    /** How exact a date is that names one such unit. */
    public static Precision precision(int unit) {
        return PRECISIONS[unit];
    }

    /** Whether a unit can be counted within a month or year; quarters and halves have fields of their own. */
    static boolean isPart(int unit) {
        return unit == DAY || unit == WEEK || unit == WEEKEND || unit == MONTH;
    }
}
