package io.precis.extract.figures;

import java.util.Locale;

/** How a language is to be read; named in its data in small letters with hyphens. */
enum Option {
    /** Number words are written together. */
    SOLID,
    /** Words take endings: names of units and currencies are stems. */
    SUFFIXES,
    /** Particles are written together with the word before them. */
    GLUED,
    /** "And" is written together with the number before or after it. */
    GLUED_AND,
    /** Numbers are composed by myriads and need no spaces. */
    MYRIAD,
    /** Accents may be left out. */
    ACCENTS,
    /** I is the capital of ı. */
    TURKIC,
    /** Nouns have capitals. */
    CAPITAL_NOUNS,
    /** Plurals end in s. */
    PLURAL_S,
    /** "One" before a noun is a number, no article. */
    ONE,
    /** Articles lose their vowel before another. */
    ELIDED,
    /** A half is said behind its whole. */
    HALF_AFTER,
    /** Digits are grouped by lakh and crore. */
    INDIAN,
    /** Units come before tens. */
    UNITS_FIRST;

    static Option of(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
