package io.precis.extract.dates.expression;

import io.precis.article.DateValue.Precision;

/** What a date expression says, whatever words say it. Values, without a place in a text. */
public sealed interface DateExpression permits Absolute, Relative, Recurring, NthWithin, Interval {
    /** How exact a date of this kind is, also where its value is not known. */
    Precision precision();

    /** Where it is counted from. */
    CountedFrom from();

    /** What says when: of a range its first end, of a part the longer period, else itself. */
    default DateExpression core() {
        return this;
    }

    /** Whether it names a month, a day of one, or a part of a year, but not of which year. */
    default boolean lacksYear() {
        return false;
    }
}
