package io.precis.extract.dates.grammar;

/** Which way a sentence looks. */
public enum SentenceTense {
    PAST,
    /** No word of the sentence tells. */
    UNKNOWN,
    FUTURE
}
