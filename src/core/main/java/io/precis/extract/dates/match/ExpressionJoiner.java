package io.precis.extract.dates.match;

import io.precis.article.DateValue.Precision;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.Reading;
import java.util.ArrayList;
import java.util.List;

/** Completes the expressions of a sentence with the words around them: "early", "the end of", "from ... to ...". */
final class ExpressionJoiner {
    /** What the first end of a range takes from the second, where only the second says it. */
    private static final List<DateField> FROM_SECOND =
            List.of(DateField.YEAR, DateField.ERA, DateField.MONTH, DateField.DECADE, DateField.PERSIAN);
    /** What the second end takes from the first. */
    private static final List<DateField> FROM_FIRST =
            List.of(DateField.YEAR, DateField.ERA, DateField.MONTH, DateField.PERSIAN);

    private static final int LAST_DAY = 31;
    private static final int MONTHS_OF_YEAR = 12;

    private final TokenReadings readings;
    private final DateBounds bounds;

    ExpressionJoiner(TokenReadings readings) {
        this.readings = readings;
        this.bounds = new DateBounds(readings);
    }

    /** The expressions with modifiers, ranges joined to one and lists completed. */
    List<MatchedExpression> join(List<MatchedExpression> expressions) {
        DateLists lists = new DateLists(readings);
        return bounds.withBounds(lists.withListedYears(joinRanges(withModifiers(lists.withListedDays(expressions)))));
    }

    private List<MatchedExpression> withModifiers(List<MatchedExpression> expressions) {
        List<MatchedExpression> all = new ArrayList<>();
        int free = 0;
        for (MatchedExpression expression : expressions) {
            MatchedExpression now = withModifier(withDayPart(expression, free), free);
            all.add(now);
            free = now.end();
        }
        return all;
    }

    /** With the part of the day said before or after it: "Friday night", "the evening of 3 May". */
    private MatchedExpression withDayPart(MatchedExpression expression, int free) {
        if (expression.fields().precision() != Precision.DAY) {
            return expression;
        }
        int end = readings.forth(expression.end(), "daypart");
        int to = readings.back(expression.start(), "the", "of");
        int start = readings.back(to, "daypart");
        return expression.between(start < to && start >= free ? start : expression.start(), end);
    }

    /** With the modifier after or before it, such as "early" or "the end of". Tokens before {@code free} belong to others. */
    private MatchedExpression withModifier(MatchedExpression expression, int free) {
        if (expression.fields().has(DateField.MOD)) {
            return expression;
        }
        for (Reading reading : readings.at(expression.end())) {
            if (reading.is("endpart")) {
                return expression
                        .modified(reading.fields().get(DateField.MOD))
                        .between(expression.start(), reading.end());
            }
        }
        int to = readings.back(readings.back(expression.start(), "of", "the"), "of", "the");
        for (Reading reading : readings.before(to)) {
            if (reading.start() >= free && reading.is("part")) {
                int start = Math.max(free, readings.back(reading.start(), "the"));
                return expression.modified(reading.fields().get(DateField.MOD)).between(start, expression.end());
            }
        }
        for (Reading reading : readings.before(readings.back(expression.start(), "the"))) {
            boolean link = reading.start() == free && readings.begins(free, "to");
            if (reading.start() >= free && reading.is("bound") && !link) {
                return expression
                        .modified(reading.fields().get(DateField.MOD))
                        .between(reading.start(), expression.end());
            }
        }
        return expression;
    }

    private List<MatchedExpression> joinRanges(List<MatchedExpression> expressions) {
        List<MatchedExpression> all = new ArrayList<>();
        for (MatchedExpression expression : expressions) {
            MatchedExpression last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.to() == null && expression.to() == null && isRange(last, expression)) {
                int free = all.size() < 2 ? 0 : all.get(all.size() - 2).end();
                all.set(all.size() - 1, range(last, expression, free));
            } else {
                all.add(expression.to() == null ? expression : range(expression.start(), expression.end(), expression));
            }
        }
        return all;
    }

    /** Whether the words between two expressions make them the ends of a range. */
    private boolean isRange(MatchedExpression first, MatchedExpression second) {
        if (first.end() == second.start()
                && bounds.isMarkedAfter(first, "onward")
                && bounds.isMarkedAfter(second, "limit")) {
            return true;
        }
        int start = readings.back(first.start(), "the", "of");
        boolean between = readings.ends(start, "between") || readings.ends(first.start(), "between");
        for (Reading reading : readings.at(first.end())) {
            boolean link = reading.is("to") || between && reading.is("and");
            if (link
                    && (reading.end() == second.start()
                            || readings.forth(reading.end(), "the", "of") == second.start())) {
                return true;
            }
        }
        return false;
    }

    private MatchedExpression range(MatchedExpression first, MatchedExpression second, int free) {
        int start = readings.back(first.start(), "the");
        int from = readings.back(start, "from", "between");
        int end = readings.forth(second.end(), "range-end");
        MatchedExpression both = new MatchedExpression(first.start(), end, first.fields(), second.fields());
        return range(from == start ? first.start() : Math.max(free, from), end, both);
    }

    /** Gives each end of a range the year or month that only the other says. */
    private static MatchedExpression range(int start, int end, MatchedExpression expression) {
        DateFields first = expression.fields();
        DateFields second = expression.to() == null ? first : expression.to();
        DateFields left = mayBorrow(first) ? first.borrow(second, needed(first, FROM_SECOND)) : first;
        DateFields right = mayBorrow(second) ? second.borrow(first, needed(second, FROM_FIRST)) : second;
        return new MatchedExpression(start, end, inMonthBefore(first, left, right), right);
    }

    /** The first day of a range in the month before that of the second, where it would come after it: "21 to 7 February". */
    private static DateFields inMonthBefore(DateFields said, DateFields left, DateFields right) {
        boolean isLater = !said.has(DateField.MONTH)
                && left.has(DateField.MONTH)
                && left.get(DateField.DAY, 0) > right.get(DateField.DAY, LAST_DAY);
        if (!isLater) {
            return left;
        }
        int month = left.get(DateField.MONTH);
        return left.has(DateField.YEAR) && month == 1
                ? left.with(DateField.MONTH, MONTHS_OF_YEAR).with(DateField.YEAR, left.get(DateField.YEAR) - 1)
                : left.with(DateField.MONTH, month == 1 ? MONTHS_OF_YEAR : month - 1);
    }

    /** Whether it may take a year or month from the other end: "Monday 3" lacks its month, "Monday" lacks nothing. */
    private static boolean mayBorrow(DateFields fields) {
        return !fields.hasAny(DateField.UNIT, DateField.DIR)
                && (!fields.has(DateField.WEEKDAY) || fields.has(DateField.DAY));
    }

    /** The fields it may take: only a day takes a month. */
    private static List<DateField> needed(DateFields fields, List<DateField> all) {
        return fields.has(DateField.DAY)
                ? all
                : all.stream()
                        .filter(f -> f != DateField.MONTH && f != DateField.PERSIAN)
                        .toList();
    }
}
