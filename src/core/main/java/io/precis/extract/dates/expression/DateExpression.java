package io.precis.extract.dates.expression;

import io.precis.article.DateValue.Precision;

/** What a date expression says, whatever words say it. Values, without a place in a text. */
public sealed interface DateExpression permits SingleDate, NthWithin, Interval {
    /** How exact a date of this kind is, also where its value is not known. */
    Precision precision();

    /** What says when: of a range its first end, of a part the longer period, else itself. */
    SingleDate core();
}
