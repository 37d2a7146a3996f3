package io.precis.extract.dates.grammar;

import org.jspecify.annotations.Nullable;

/**
 * An expression of the text, not yet resolved.
 *
 * @param start its first token
 * @param end the token after its last
 * @param fields what it says
 * @param to the other end of a range, or null
 */
public record DateExpression(
        int start, int end, DateFields fields, @Nullable DateFields to) {
    public DateExpression between(int from, int until) {
        return new DateExpression(from, until, fields, to);
    }

    public DateExpression modified(int mod) {
        return new DateExpression(start, end, fields.with(DateField.MOD, mod), to);
    }
}
