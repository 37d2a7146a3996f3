package io.precis.extract.figures.lexicon;

import java.util.Locale;

/** How a language is to be read; named in its data in small letters with hyphens. */
public enum ReadingOption {
    /** Number words are written together. */
    SOLID,
    /** Words take endings: names of units and currencies are stems. */
    SUFFIXES,
    /** Words of its script may be followed by others without a space. */
    GLUED,
    /** "And" is written together with the number after it. */
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
    /** The unit of a last digit may be left out: 三百五 is 350. */
    ELIDED,
    /** A half may be said behind what is counted: tres años y medio. */
    HALF_AFTER,
    /** Digits are grouped by lakh and crore. */
    INDIAN,
    /** Units come before tens. */
    UNITS_FIRST;

    static ReadingOption of(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
