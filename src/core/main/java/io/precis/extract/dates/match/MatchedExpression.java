package io.precis.extract.dates.match;

import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import org.jspecify.annotations.Nullable;

/**
 * The words of a date expression as the rules match them, while what belongs to it is still put together.
 *
 * @param start its first token
 * @param end the token after its last
 * @param fields what it says
 * @param to what it says of the other end of a range, or null
 */
record MatchedExpression(
        int start, int end, DateFields fields, @Nullable DateFields to) {
    /** The same over other tokens. */
    MatchedExpression between(int newStart, int newEnd) {
        return new MatchedExpression(newStart, newEnd, fields, to);
    }

    /** The same with a value of {@link DateField#MOD}. */
    MatchedExpression modified(int mod) {
        return new MatchedExpression(start, end, fields.with(DateField.MOD, mod), to);
    }
}
