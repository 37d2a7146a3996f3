package io.precis.extract.dates.grammar;

/** What a language writes with a capital inside a sentence; the property {@code date-capitals} of a pack. */
public enum DateCapitals {
    /** Names, but neither months nor weekdays. */
    NAMES,
    /** Names, months and weekdays. */
    DATES,
    /** Every noun. */
    NOUNS
}
