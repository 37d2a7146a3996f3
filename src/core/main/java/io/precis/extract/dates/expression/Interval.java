package io.precis.extract.dates.expression;

import io.precis.article.DateValue.Precision;

/** A range from one date to another. */
public record Interval(DateExpression first, DateExpression last) implements DateExpression {
    @Override
    public Precision precision() {
        return first.precision();
    }

    @Override
    public SingleDate core() {
        return first.core();
    }
}
