package io.precis.extract.dates.match;

import io.precis.article.KeyDate;
import io.precis.extract.dates.grammar.DateField;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of a date that something lasts until then or from then on. "Until the end of May" stays the end of May; "since the end
 * of 2024" is after it.
 */
final class DateBounds {
    private static final int BEFORE = KeyDate.Mod.BEFORE.ordinal();
    private static final int AFTER = KeyDate.Mod.AFTER.ordinal();

    private final TokenReadings readings;

    DateBounds(TokenReadings readings) {
        this.readings = readings;
    }

    /** The expressions, each with its bound; ranges have none. */
    List<MatchedExpression> withBounds(List<MatchedExpression> expressions) {
        List<MatchedExpression> all = new ArrayList<>(expressions.size());
        for (MatchedExpression expression : expressions) {
            all.add(expression.to() == null ? withBound(expression) : expression);
        }
        return all;
    }

    private MatchedExpression withBound(MatchedExpression expression) {
        if (isMarked(expression, "since") || isMarked(expression, "onward")) {
            return expression.modified(AFTER);
        }
        // The word of a distance such as "ago" is no bound, though some languages have one word for both.
        boolean isBound = !expression.fields().hasAny(DateField.MOD, DateField.SIGN) && isMarked(expression, "limit");
        return isBound ? expression.modified(BEFORE) : expression;
    }

    /** Whether a word of the class with {@code -after} stands behind an expression or at its end, or its last word ends so. */
    boolean isMarkedAfter(MatchedExpression expression, String className) {
        String after = className + "-after";
        return readings.ends(expression.end(), after)
                || readings.begins(expression.end(), after)
                || readings.hasEnding(expression.end(), after);
    }

    /**
     * Whether a word of a class stands before an expression or at its start; or, for words that follow their date, one of the
     * class with {@code -after} behind it or at its end.
     */
    boolean isMarked(MatchedExpression expression, String className) {
        int start = readings.back(expression.start(), "the");
        return readings.ends(start, className)
                || readings.begins(expression.start(), className)
                || isMarkedAfter(expression, className);
    }
}
