package io.precis.extract.dates.grammar;

/**
 * A class of words of one grammar.
 *
 * @param name as data files have it; {@code =word} for a word that stands for itself
 * @param number in the grammar, by which rules name it
 */
public record TokenClass(String name, char number) {
    boolean is(String other) {
        return name.equals(other);
    }
}
