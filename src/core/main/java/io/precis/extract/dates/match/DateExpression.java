package io.precis.extract.dates.match;

import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import org.jspecify.annotations.Nullable;

/**
 * A date expression of a sentence, not yet resolved.
 *
 * @param start its first token
 * @param end the token after its last
 * @param fields what it says
 * @param to what it says of the other end of a range, or null
 */
public record DateExpression(
        int start, int end, DateFields fields, @Nullable DateFields to) {
    /** The same over other tokens. */
    DateExpression between(int newStart, int newEnd) {
        return new DateExpression(newStart, newEnd, fields, to);
    }

    /** The same with a value of {@link DateField#MOD}. */
    DateExpression modified(int mod) {
        return new DateExpression(start, end, fields.with(DateField.MOD, mod), to);
    }
}
