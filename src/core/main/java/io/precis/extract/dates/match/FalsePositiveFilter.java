package io.precis.extract.dates.match;

import io.precis.article.Token;
import io.precis.extract.dates.expression.PeriodUnit;
import io.precis.extract.dates.grammar.DateCapitals;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import java.util.List;

/** Keeps out what only looks like a date: other words such as "may" and "so", 2,000 people, page 1998, Boeing 747. */
final class FalsePositiveFilter {
    /** Years outside these bounds must be more than a bare number. */
    private static final int EARLIEST_BARE_YEAR = 1000;

    private static final int LATEST_BARE_YEAR = 2100;
    /** A bare number after other words than "in" is a year only from here on. */
    private static final int EARLIEST_UNANNOUNCED_YEAR = 1400;

    private final TokenReadings readings;
    private final NamesakeFilter namesakes;
    private final MeasureFilter measures;

    FalsePositiveFilter(TokenReadings readings, DateCapitals capitals) {
        this.readings = readings;
        this.namesakes = new NamesakeFilter(readings, capitals);
        this.measures = new MeasureFilter(readings);
    }

    /** Whether the expression is a date by the words around it. */
    boolean allows(MatchedExpression expression) {
        DateFields fields = expression.fields();
        if (fields.without(DateField.PERSIAN).isOnly(DateField.YEAR) && expression.end() == expression.start() + 1) {
            return isYear(expression.start(), fields.get(DateField.YEAR));
        }
        if (expression.end() == expression.start() + 1 && readings.begins(expression.start(), "weak")) {
            return namesakes.isAfterPreposition(expression.start())
                    && readings.isCapitalised(expression.start())
                    && !isInCapitals(expression.start());
        }
        if (expression.end() == expression.start() + 1 && readings.begins(expression.start(), "at-only")) {
            return readings.ends(expression.start(), "at");
        }
        if (namesakes.isName(expression) || isCount(expression) || isOfWordAndDigits(expression)) {
            return false;
        }
        if (measures.isMeasure(expression) || isMonthOfOther(fields)) {
            return false;
        }
        if (fields.isOnly(DateField.DAY) && expression.to() == null) {
            return mayEndBareDay(expression.end()) && hasWholeNumbers(expression);
        }
        if (fields.has(DateField.MONTH) && fields.has(DateField.DAY) && isOtherOrdinal(expression)) {
            return false;
        }
        if (fields.has(DateField.MONTH) && !fields.hasAny(DateField.DAY, DateField.YEAR) && isVerb(expression)) {
            return false;
        }
        if (fields.has(DateField.WEEKDAY) && fields.has(DateField.DAY) && !fields.has(DateField.MONTH)) {
            return !readings.begins(expression.start(), "weak")
                    && !readings.begins(expression.end(), "notday-after")
                    && hasWholeNumbers(expression);
        }
        return hasWholeNumbers(expression);
    }

    /** Whether a month stands beside a distance that is not in years, so that these are two dates. */
    private static boolean isMonthOfOther(DateFields fields) {
        return fields.has(DateField.SIGN)
                && fields.has(DateField.MONTH)
                && fields.get(DateField.UNIT, -1) != PeriodUnit.YEAR.ordinal();
    }

    /** Whether the ordinal at its end belongs to what follows: "in September for the first time" without a preposition. */
    private boolean isOtherOrdinal(MatchedExpression expression) {
        int last = expression.end() - 1;
        return readings.tokens().get(last).kind() == Token.Kind.WORD
                && readings.begins(last, "day")
                && readings.begins(expression.end(), "notday-after");
    }

    /** Whether an abbreviation stands in capitals among other words, as the name of a test or a paper. */
    private boolean isInCapitals(int at) {
        String form = readings.tokens().get(at).form();
        return form.length() > 1 && !readings.isTitled(at) && !readings.isInCapitals();
    }

    /** Whether its last number counts what follows: "In May 15 people died". */
    private boolean isCount(MatchedExpression expression) {
        int last = expression.end() - 1;
        return last > expression.start()
                && readings.tokens().get(last).kind() == Token.Kind.NUMBER
                && !expression.fields().has(DateField.YEAR)
                && readings.begins(last - 1, "month")
                && (readings.begins(expression.end(), "counted")
                        || readings.begins(expression.end(), "unit")
                        || isPercent(expression.end()));
    }

    private boolean isPercent(int at) {
        return at < readings.tokens().size() && readings.tokens().get(at).form().equals("%");
    }

    /** Whether a range begins with a word for its day and has digits for another: "two stages, the first until 1 July". */
    private boolean isOfWordAndDigits(MatchedExpression expression) {
        return expression.to() != null
                && readings.tokens().get(expression.start()).kind() == Token.Kind.WORD
                && readings.begins(expression.start(), "day")
                && readings.tokens().subList(expression.start(), expression.end()).stream()
                        .anyMatch(token -> token.kind() == Token.Kind.NUMBER);
    }

    /** Whether it is a verb and no month, by its small letter: "Will this march end". */
    private boolean isVerb(MatchedExpression expression) {
        int last = expression.end() - 1;
        return readings.begins(last, "weak") && readings.begins(last, "month") && !readings.isCapitalised(last);
    }

    /** Whether what follows a bare number lets it be a day, which counted things and most nouns do not. */
    private boolean mayEndBareDay(int at) {
        if (at >= readings.tokens().size()) {
            return true;
        }
        Token next = readings.tokens().get(at);
        return next.kind() == Token.Kind.WORD && readings.begins(at, "after-year")
                || next.kind() == Token.Kind.MARK && !"%€£$°:/-–".contains(next.form())
                || next.kind() == Token.Kind.IDEOGRAPH;
    }

    /** Whether the numbers at its start and end do not go on outside. */
    private boolean hasWholeNumbers(MatchedExpression expression) {
        return !continues(expression.start() - 1, expression.start())
                && !continues(expression.end(), expression.end() - 1);
    }

    /** Whether the number at {@code inner} goes on beyond the mark at {@code outer}. */
    private boolean continues(int outer, int inner) {
        List<Token> tokens = readings.tokens();
        int far = outer + (outer - inner);
        if (outer < 0 || outer >= tokens.size() || tokens.get(inner).kind() != Token.Kind.NUMBER) {
            return false;
        }
        if (!readings.isJoined(Math.min(inner, outer))) {
            return false;
        }
        if (tokens.get(outer).kind() == Token.Kind.WORD) {
            return inner < outer && !readings.begins(outer, "suffix");
        }
        return ".,:$€£".contains(tokens.get(outer).form())
                && far >= 0
                && far < tokens.size()
                && tokens.get(far).kind() == Token.Kind.NUMBER
                && readings.isJoined(Math.min(far, outer));
    }

    /** Whether a bare number is a year. */
    private boolean isYear(int at, int year) {
        if (year < EARLIEST_BARE_YEAR || year > LATEST_BARE_YEAR || isPartOfNumber(at)) {
            return false;
        }
        if (isOfMonth(at)) {
            return false;
        }
        if (readings.ends(at, "notyear") || readings.begins(at + 1, "counted") || readings.begins(at + 1, "unit")) {
            return false;
        }
        if (readings.ends(at, "at")) {
            return true;
        }
        boolean word = at + 1 < readings.tokens().size()
                && readings.tokens().get(at + 1).kind() == Token.Kind.WORD
                && !readings.begins(at + 1, "after-year");
        return !word && year >= EARLIEST_UNANNOUNCED_YEAR;
    }

    /** Whether a month follows a number as in "rose from 1250 in November": a year would stand behind its month. */
    private boolean isOfMonth(int at) {
        int next = readings.forth(at + 1, "of");
        return next > at + 1 && readings.begins(next, "month");
    }

    /** Whether the number goes on, or has a sign of money, percent or the like beside it. */
    private boolean isPartOfNumber(int at) {
        List<Token> tokens = readings.tokens();
        if (continues(at - 1, at) || continues(at + 1, at)) {
            return true;
        }
        boolean left = at > 0
                && readings.isJoined(at - 1)
                && "$€£¥#+.-–%".contains(tokens.get(at - 1).form())
                && !readings.ends(at, "part")
                && !(("-–".contains(tokens.get(at - 1).form()))
                        && at > 1
                        && tokens.get(at - 2).kind() == Token.Kind.NUMBER);
        boolean right =
                at + 1 < tokens.size() && "%€£$°".contains(tokens.get(at + 1).form());
        return left || right;
    }
}
