package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.expression.Absolute;
import io.precis.extract.dates.expression.DateExpression;
import io.precis.extract.dates.expression.Interval;
import io.precis.extract.dates.expression.NthWithin;
import io.precis.extract.dates.expression.Recurring;
import io.precis.extract.dates.expression.Relative;
import io.precis.extract.dates.expression.YearPart;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Gives the days that an expression means, by its kind. */
final class DateResolver {
    private DateResolver() {}

    /** The day, period or range; null when there is nothing to count from, or no such day. */
    static @Nullable DateValue resolve(DateExpression expression, DateAnchor anchor) {
        return expression instanceof Interval range ? interval(range, anchor) : single(expression, anchor);
    }

    /** A range; its first end alone where the last has no value or comes before it. */
    private static @Nullable DateValue interval(Interval range, DateAnchor anchor) {
        DateValue first = single(range.first(), anchor);
        if (first == null) {
            return null;
        }
        boolean counted = range.last().core() instanceof Relative;
        DateValue last = single(range.last(), counted ? anchor : anchor.after(first));
        if (last != null && last.last().isBefore(first.last())) {
            first = earlier(range.first(), first, anchor);
        }
        return last == null || last.last().isBefore(first.first()) ? first : DateValue.interval(first, last);
    }

    /** The first end of a range that begins in the year before its end: November to February 2017 began in 2016. */
    private static DateValue earlier(DateExpression expression, DateValue first, DateAnchor anchor) {
        boolean isInYear = expression instanceof Absolute.InYear said && !(said.part() instanceof YearPart.Whole);
        if (!isInYear) {
            return first;
        }
        Absolute.InYear said = (Absolute.InYear) expression;
        DateValue before = single(new Absolute.InYear(said.year() - 1, said.part()), anchor);
        return before == null ? first : before;
    }

    private static @Nullable DateValue single(DateExpression expression, DateAnchor anchor) {
        try {
            return value(expression, anchor);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable DateValue value(DateExpression expression, DateAnchor anchor) {
        if (expression instanceof Absolute absolute) {
            return absolute.value();
        }
        if (expression instanceof Relative relative) {
            return RelativeDates.value(relative, anchor.base(relative.from()));
        }
        if (expression instanceof Recurring recurring) {
            return RecurringDateResolver.value(recurring, anchor);
        }
        if (expression instanceof NthWithin part) {
            DateValue whole = value(part.whole(), anchor);
            return whole == null ? null : NthInPeriod.value(part, whole);
        }
        throw new IllegalArgumentException("a range within an expression: " + expression);
    }
}
