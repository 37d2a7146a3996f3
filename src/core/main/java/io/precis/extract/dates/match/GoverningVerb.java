package io.precis.extract.dates.match;

import io.precis.extract.dates.grammar.SentenceTense;

/**
 * The verb that governs a date.
 *
 * @param tense what it tells of time
 * @param at its token, or -1 where no single word tells it
 */
record GoverningVerb(SentenceTense tense, int at) {
    static final GoverningVerb NONE = new GoverningVerb(SentenceTense.UNKNOWN, -1);

    /** A tense that no single word tells. */
    static GoverningVerb of(SentenceTense tense) {
        return new GoverningVerb(tense, -1);
    }

    boolean isKnown() {
        return tense != SentenceTense.UNKNOWN;
    }

    /** This verb, or another where this one tells nothing. */
    GoverningVerb or(GoverningVerb other) {
        return isKnown() ? this : other;
    }

    /** The same verb, which tells something else here. */
    GoverningVerb as(SentenceTense other) {
        return new GoverningVerb(other, at);
    }
}
