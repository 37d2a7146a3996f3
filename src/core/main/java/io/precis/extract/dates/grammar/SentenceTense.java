package io.precis.extract.dates.grammar;

/** Whether the words around a date speak of the past or of the future. */
public enum SentenceTense {
    PAST,
    /** No word tells. */
    UNKNOWN,
    FUTURE
}
