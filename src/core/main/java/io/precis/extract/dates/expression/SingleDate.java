package io.precis.extract.dates.expression;

import org.jspecify.annotations.Nullable;

/** An expression that is neither a range nor a part of another. Directions: -2 to 2, the one before last, last, this, next, the one after. */
public sealed interface SingleDate extends DateExpression permits Absolute, Relative, Recurring {
    /** Where it is counted from. */
    CountedFrom from();

    /** The direction that a word says, or null. */
    default @Nullable Integer direction() {
        return null;
    }

    /** Whether it names a month, a day of one, or a part of a year, but not of which year. */
    default boolean lacksYear() {
        return false;
    }

    @Override
    default SingleDate core() {
        return this;
    }
}
