package io.precis.extract.dates;

import org.jspecify.annotations.Nullable;

/**
 * An expression of the text, not yet resolved.
 *
 * @param start its first token
 * @param end the token after its last
 * @param fields what it says
 * @param to the other end of a range, or null
 */
record Mention(int start, int end, Fields fields, @Nullable Fields to) {
    Mention between(int from, int until) {
        return new Mention(from, until, fields, to);
    }

    Mention modified(int mod) {
        return new Mention(start, end, fields.with(Field.MOD, mod), to);
    }
}
