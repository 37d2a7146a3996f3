package io.precis.extract.dates.grammar;

/**
 * One reading of one or more tokens.
 *
 * @param tokenClass the class they are read as
 * @param fields what they say about a date
 * @param start the first token
 * @param end the token after the last
 */
public record Reading(TokenClass tokenClass, DateFields fields, int start, int end) {
    /** Whether the class has this name. */
    public boolean is(String className) {
        return tokenClass.is(className);
    }
}
