package io.precis.extract.dates.match;

import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;

/** Keeps out what measures and is no date: fractions, comparisons, two years with a slash that are no season. */
final class MeasureFilter {
    private static final int YEARS_OF_CENTURY = 100;

    private final TokenReadings readings;

    MeasureFilter(TokenReadings readings) {
        this.readings = readings;
    }

    /** Whether the expression measures something. */
    boolean isMeasure(MatchedExpression expression) {
        return isComparison(expression) || isOddSeason(expression) || isFraction(expression);
    }

    /** Whether it measures against something that is no date: "eight months later than planned", "than a year earlier". */
    private boolean isComparison(MatchedExpression expression) {
        DateFields fields = expression.fields();
        boolean isDistance = fields.has(DateField.SIGN) && fields.get(DateField.BASE, 0) == 1;
        int start = readings.back(readings.back(expression.start(), "the"), "about");
        int end = readings.forth(expression.end(), "comma");
        return isDistance && (readings.ends(start, "than") || readings.begins(end, "than"));
    }

    /** Whether years with a slash do not follow each other, as those of a season do: 2024/25. */
    private boolean isOddSeason(MatchedExpression expression) {
        DateFields to = expression.to();
        return to != null
                && to.has(DateField.YEAR)
                && expression.fields().has(DateField.YEAR)
                && readings.begins(expression.end() - 2, "yearslash")
                && to.get(DateField.YEAR) % YEARS_OF_CENTURY
                        != (expression.fields().get(DateField.YEAR) + 1) % YEARS_OF_CENTURY;
    }

    /**
     * Whether two numbers with a slash, which name no year, are a fraction or a name: "a 3/4-mile stretch", "the 9/11
     * attacks", "1/3 of them".
     */
    private boolean isFraction(MatchedExpression expression) {
        DateFields fields = expression.fields();
        boolean isBare = fields.has(DateField.NN2) && !fields.hasAny(DateField.YEAR, DateField.WEEKDAY);
        int end = expression.end();
        return isBare
                && (readings.ends(expression.start(), "fraction-before")
                        || readings.begins(end, "fraction-of")
                        || readings.begins(end, "counted")
                        || readings.begins(end, "unit")
                        || end < readings.tokens().size()
                                && readings.isJoined(end - 1)
                                && "-–%°".contains(readings.tokens().get(end).form()));
    }
}
