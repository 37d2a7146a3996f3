package io.precis.extract.dates.expression;

import io.precis.article.DateValue.Precision;

/** A range from one date to another. */
public record Interval(DateExpression first, DateExpression last) implements DateExpression {
    @Override
    public Precision precision() {
        return first.precision();
    }

    @Override
    public DateExpression core() {
        return first.core();
    }

    @Override
    public CountedFrom from() {
        return first.from();
    }

    @Override
    public boolean lacksYear() {
        return first.lacksYear();
    }
}
