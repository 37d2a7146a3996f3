package io.precis.extract.dates.match;

import io.precis.article.Token;
import io.precis.extract.dates.grammar.DateCapitals;
import io.precis.extract.dates.grammar.DateField;

/**
 * Keeps out people and places that are called like a month or a weekday: Anna Lis, Mei Ling, Środa Wielkopolska.
 *
 * <p>A word of class {@code homonym} is also another word with which a sentence may begin, so that its capital at the
 * beginning of a sentence does not show that it is a month.
 */
final class NamesakeFilter {
    /** In letters. */
    private static final int LONGEST_WEEKDAY_NAME = 3;

    private final TokenReadings readings;
    private final DateCapitals capitals;

    NamesakeFilter(TokenReadings readings, DateCapitals capitals) {
        this.readings = readings;
        this.capitals = capitals;
    }

    /** Whether an expression of only a month or a weekday is a name, by its capitals and its neighbours. */
    boolean isName(MatchedExpression expression) {
        int at = expression.start();
        if (!isBare(expression) || isWholeSentence(expression) || isAfterPreposition(at)) {
            return false;
        }
        if (expression.end() > at + 1) {
            return true;
        }
        if (!isCapitalised(at)) {
            return false;
        }
        return switch (capitals) {
            case NAMES ->
                !isFirst(at) || readings.begins(at, "homonym") || mayBeFirstName(expression) && isBeforeName(at);
            case DATES -> isMonth(expression) && isBeforeName(at);
            case NOUNS -> isMonth(expression) && isAfterName(at);
        };
    }

    /** Whether it is one word, perhaps with the full stop of an abbreviation. */
    private boolean isBare(MatchedExpression expression) {
        boolean one = expression.end() == expression.start() + 1
                || expression.end() == expression.start() + 2
                        && readings.tokens().get(expression.start() + 1).form().equals(".");
        return one
                && (expression.fields().isOnly(DateField.MONTH)
                        || expression.fields().isOnly(DateField.WEEKDAY));
    }

    private boolean isWholeSentence(MatchedExpression expression) {
        return expression.start() == 0 && expression.end() == readings.tokens().size();
    }

    /** Whether it stands as in "In May" or "May and June", but not as in "he and June". */
    boolean isAfterPreposition(int token) {
        return readings.ends(token, "at") && (!readings.ends(token, "and") || token > 1 && isTime(token - 1));
    }

    private boolean isTime(int end) {
        return readings.ends(end, "month") || readings.ends(end, "weekday") || readings.ends(end, "season");
    }

    /** Whether it is a month or a short weekday, such as Norwegian Tor. "Lunedì Draghi incontrerà Lis" begins with no name. */
    private boolean mayBeFirstName(MatchedExpression expression) {
        return isMonth(expression)
                || readings.tokens().get(expression.start()).form().length() <= LONGEST_WEEKDAY_NAME;
    }

    private static boolean isMonth(MatchedExpression expression) {
        return expression.fields().has(DateField.MONTH);
    }

    private boolean isBeforeName(int token) {
        int next = token + 1;
        return next < readings.tokens().size()
                && isCapitalised(next)
                && readings.at(next).isEmpty();
    }

    private boolean isAfterName(int token) {
        int last = token - 1;
        return last > 0
                && isCapitalised(last)
                && !isFirst(last)
                && readings.before(token).isEmpty();
    }

    /** Whether it begins with a capital and goes on with a small letter: in a line of capitals alone they tell nothing. */
    private boolean isCapitalised(int token) {
        return readings.tokens().get(token).kind() == Token.Kind.WORD && readings.isTitled(token);
    }

    private boolean isFirst(int token) {
        for (int before = token - 1; before >= 0; before--) {
            if (readings.tokens().get(before).kind() != Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }
}
