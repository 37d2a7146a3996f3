package io.precis.extract.dates.expression;

import io.precis.article.DateValue.Precision;

/**
 * A part of a longer period by its number: "the third Tuesday in September", "the last week of the year", "the first nine
 * months of 2021".
 *
 * @param nth 1 is the first, -1 the last
 * @param part the unit of the part
 * @param weekday the weekday that is counted, from 1, Monday, or 0
 * @param count how many parts together, or 0 for a single one
 * @param whole the longer period
 */
public record NthWithin(int nth, PeriodUnit part, int weekday, int count, DateExpression whole)
        implements DateExpression {
    @Override
    public Precision precision() {
        return part.precision();
    }

    @Override
    public SingleDate core() {
        return whole.core();
    }
}
