package io.precis.extract.dates;

/** Which way a sentence looks. */
enum Tense {
    PAST,
    /** No word of the sentence tells. */
    UNKNOWN,
    FUTURE
}
