package io.precis.extract.figures.lexicon;

import java.util.Locale;

/** A property of a language that changes how its figures are read; data lines name it in lower case with hyphens. */
public enum ReadingOption {
    /** Number words are written together. */
    SOLID,
    /** Words take endings, so that names of units and currencies are stems. */
    SUFFIXES,
    /** Particles may follow a word without a space. */
    GLUED,
    /** "And" is written together with the number after it. */
    GLUED_AND,
    /** Numbers are composed by myriads and need no spaces. */
    MYRIAD,
    /** The language is often written without its accents. */
    ACCENTS,
    /** I is the capital of ı. */
    TURKIC,
    /** Nouns begin with a capital. */
    CAPITAL_NOUNS,
    /** Plurals end in s. */
    PLURAL_S,
    /** "One" before a noun is a number and no article. */
    ONE,
    /** The multiplier of a last digit may be left out: 三百五 is 350. */
    ELIDED,
    /** A half may follow the unit: tres años y medio. */
    HALF_AFTER,
    /** Digits are grouped by lakh and crore. */
    INDIAN,
    /** Units come before tens: einundzwanzig. */
    UNITS_FIRST;

    static ReadingOption of(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
