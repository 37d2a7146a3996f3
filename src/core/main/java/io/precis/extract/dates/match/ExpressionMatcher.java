package io.precis.extract.dates.match;

import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.DateGrammar;
import io.precis.extract.dates.grammar.Reading;
import io.precis.lexicon.PhraseTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date expressions of one sentence: at each token the longest that a rule gives and the filter of false positives
 * allows, and the next after its end.
 */
final class ExpressionMatcher {
    private final TokenReadings readings;
    private final DateGrammar grammar;
    private final FalsePositiveFilter falsePositives;
    private @Nullable MatchedExpression best;

    ExpressionMatcher(TokenReadings readings, DateGrammar grammar) {
        this.readings = readings;
        this.grammar = grammar;
        this.falsePositives = new FalsePositiveFilter(readings, grammar.capitals());
    }

    /** All expressions in text order, none overlapping another. */
    List<MatchedExpression> expressions() {
        List<MatchedExpression> expressions = new ArrayList<>();
        int at = 0;
        while (at < readings.tokens().size()) {
            MatchedExpression found = longest(at);
            int other = endOfOtherPhrase(at);
            if (found != null && found.end() > other && !isCutShort(found)) {
                expressions.add(found);
                at = found.end();
            } else {
                at = Math.max(at + 1, other);
            }
        }
        return expressions;
    }

    private @Nullable MatchedExpression longest(int at) {
        best = null;
        walk(PhraseTrie.ROOT, at, at, DateFields.NONE, null);
        return best;
    }

    /**
     * Whether the period after "the beginning of" goes on after the expression: in "the beginning of the decade of 1990" it
     * is the decade.
     */
    private boolean isCutShort(MatchedExpression found) {
        for (int at = found.start() + 1; at < found.end() && readings.begins(found.start(), "part"); at++) {
            MatchedExpression later = longest(at);
            if (later != null && later.end() > found.end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The end of the longest phrase of class {@code nodate} that begins at a token, such as "in the morning" where the word
     * for morning also means tomorrow; without one, the token.
     */
    private int endOfOtherPhrase(int at) {
        int end = at;
        for (int i = readings.first(at); i < readings.first(at + 1); i++) {
            Reading reading = readings.reading(i);
            end = reading.is("nodate") ? Math.max(end, reading.end()) : end;
        }
        return end;
    }

    /**
     * Follows the rules over all readings from a token on, and keeps the best expression. A word of class {@code to} or
     * {@code and} ends the first date of a range and begins the second.
     *
     * @param node where the walk over the rules is
     * @param first the fields of the first date so far
     * @param second the fields of the second, or null before it begins
     */
    private void walk(int node, int start, int at, DateFields first, @Nullable DateFields second) {
        List<DateGrammar.Rule> rules = grammar.rules().at(node);
        for (int i = 0; rules != null && i < rules.size(); i++) {
            DateGrammar.Rule rule = rules.get(i);
            MatchedExpression found = new MatchedExpression(
                    start, at, first.and(rule.fields()), second == null ? null : second.and(rule.fields()));
            if (isBetter(found) && isInContext(rule, start, at) && falsePositives.allows(found)) {
                best = found;
            }
        }
        for (int i = readings.first(at); at < readings.tokens().size() && i < readings.first(at + 1); i++) {
            Reading reading = readings.reading(i);
            int next = grammar.rules().next(node, reading.tokenClass().number());
            if (next != PhraseTrie.NONE && !isSecondWeekday(reading, second == null ? first : second)) {
                boolean to = reading.is("to") || reading.is("and") || reading.is("yearslash");
                walk(
                        next,
                        start,
                        reading.end(),
                        second == null && !to ? first.and(reading.fields()) : first,
                        to ? DateFields.NONE : second == null ? null : second.and(reading.fields()));
            }
        }
    }

    /** Whether it would be the second weekday of one date, as in "mercoledì scorso, venerdì". */
    private static boolean isSecondWeekday(Reading reading, DateFields soFar) {
        return reading.fields().has(DateField.WEEKDAY) && soFar.has(DateField.WEEKDAY);
    }

    /** Whether it is longer than the best so far, or as long and alone says what it is relative to. */
    private boolean isBetter(MatchedExpression found) {
        return best == null
                || found.end() > best.end()
                || found.end() == best.end()
                        && found.fields().has(DateField.BASE)
                        && !best.fields().has(DateField.BASE);
    }

    private boolean isInContext(DateGrammar.Rule rule, int start, int end) {
        return holds(rule.before(), name -> readings.ends(start, name))
                && holds(rule.after(), name -> readings.begins(end, name));
    }

    private static boolean holds(@Nullable String className, Predicate<String> stands) {
        if (className == null) {
            return true;
        }
        return className.startsWith("!") ? !stands.test(className.substring(1)) : stands.test(className);
    }
}
