package io.precis.extract.dates;

/**
 * One reading of one or more tokens.
 *
 * @param role the class of the lexicon
 * @param fields what it says
 * @param start its first token
 * @param end the token after its last
 */
record Item(Role role, Fields fields, int start, int end) {
    boolean is(String name) {
        return role.is(name);
    }
}
