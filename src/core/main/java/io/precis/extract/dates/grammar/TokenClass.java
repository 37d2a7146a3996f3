package io.precis.extract.dates.grammar;

import java.util.List;

/**
 * A class of words of one grammar, such as {@code month}.
 *
 * @param name as data files have it; {@code =word} for a word that stands for itself
 * @param number of the class in its grammar, from 0; the keys of the rules are made of these numbers
 */
public record TokenClass(String name, char number) {
    /** The classes that numbers are read as; every grammar has them. */
    static final List<String> OF_NUMBERS =
            List.of("n", "nn", "digitday", "yearend", "yy", "day", "tens", "year", "anyyear", "ord");

    boolean is(String other) {
        return name.equals(other);
    }
}
