package io.precis.extract.dates.grammar;

/** The units that are counted within a longer period, as values of {@link DateField#UNIT}; quarters and halves have fields of their own. */
public final class PeriodUnit {
    public static final int DAY = DateField.UNIT.parse("day");
    public static final int WEEK = DateField.UNIT.parse("week");
    public static final int WEEKEND = DateField.UNIT.parse("weekend");
    public static final int MONTH = DateField.UNIT.parse("month");

    private PeriodUnit() {}

    /** Whether a unit can be counted within a month or year. */
    static boolean isPart(int unit) {
        return unit == DAY || unit == WEEK || unit == WEEKEND || unit == MONTH;
    }
}
