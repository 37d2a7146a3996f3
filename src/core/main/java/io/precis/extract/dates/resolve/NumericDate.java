package io.precis.extract.dates.resolve;

import io.precis.extract.dates.expression.Absolute;
import io.precis.extract.dates.expression.DateExpression;
import io.precis.extract.dates.expression.Interval;
import io.precis.extract.dates.expression.NthWithin;
import io.precis.extract.dates.expression.Recurring;
import io.precis.extract.dates.expression.Relative;
import io.precis.extract.dates.expression.SingleDate;
import io.precis.extract.dates.expression.YearPart;
import java.time.YearMonth;

/** Tells day from month in numeric dates such as 03/04/2023, by the order of the language or of the article. */
final class NumericDate {
    private static final int MONTHS_OF_YEAR = 12;

    private NumericDate() {}

    /** The same expression with a day for two numbers. */
    static DateExpression inOrder(DateExpression expression, String order) {
        if (expression instanceof Absolute.InYear said && said.part() instanceof YearPart.Numbers numbers) {
            return new Absolute.InYear(said.year(), day(numbers, said.year(), order));
        }
        if (expression instanceof Recurring.InYear each && each.part() instanceof YearPart.Numbers numbers) {
            YearPart day = numbers.day(isMonthFirst(numbers, order));
            return new Recurring.InYear(day, each.weekday(), each.direction(), each.from(), each.mod());
        }
        if (expression instanceof Relative.PartIn year && year.part() instanceof YearPart.Numbers numbers) {
            return new Relative.PartIn(numbers.day(isMonthFirst(numbers, order)), year.direction(), year.from());
        }
        if (expression instanceof Interval range) {
            return new Interval(inOrder(range.first(), order), inOrder(range.last(), order));
        }
        return expression instanceof NthWithin part
                ? new NthWithin(part.nth(), part.part(), part.weekday(), part.count(), inOrder(part.whole(), order))
                : expression;
    }

    /** The order that a numeric date shows by a part above 12; else the one given. */
    static String orderShownBy(DateExpression expression, String order) {
        SingleDate core = expression.core();
        YearPart part = core instanceof Absolute.InYear said
                ? said.part()
                : core instanceof Recurring.InYear each ? each.part() : new YearPart.Whole();
        if (!(part instanceof YearPart.Numbers numbers) || numbers.monthFirst()) {
            return order;
        }
        if (numbers.first() > MONTHS_OF_YEAR) {
            return "dmy";
        }
        return numbers.second() > MONTHS_OF_YEAR ? "mdy" : order;
    }

    private static boolean isMonthFirst(YearPart.Numbers numbers, String order) {
        return numbers.monthFirst()
                || (order.equals("dmy") ? numbers.second() > MONTHS_OF_YEAR : numbers.first() <= MONTHS_OF_YEAR);
    }

    /** The day in a year; the weekday said beside it decides where only one order agrees with it. */
    private static YearPart.Day day(YearPart.Numbers numbers, int year, String order) {
        boolean monthFirst = isMonthFirst(numbers, order);
        YearPart.Day usual = numbers.day(monthFirst);
        YearPart.Day other = numbers.day(!monthFirst);
        boolean isOther =
                !numbers.monthFirst() && isOn(other, year, numbers.weekday()) && !isOn(usual, year, numbers.weekday());
        return isOther ? other : usual;
    }

    private static boolean isOn(YearPart.Day day, int year, int weekday) {
        return day.month() <= MONTHS_OF_YEAR
                && YearMonth.of(year, day.month()).isValidDay(day.day())
                && day.in(year).first().getDayOfWeek().getValue() == weekday;
    }
}
