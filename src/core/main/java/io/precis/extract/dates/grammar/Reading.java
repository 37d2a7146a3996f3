package io.precis.extract.dates.grammar;

/**
 * One reading of one or more tokens.
 *
 * @param role the class of the lexicon
 * @param fields what it says
 * @param start its first token
 * @param end the token after its last
 */
public record Reading(TokenClass role, DateFields fields, int start, int end) {
    public boolean is(String name) {
        return role.is(name);
    }
}
