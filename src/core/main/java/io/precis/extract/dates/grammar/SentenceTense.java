package io.precis.extract.dates.grammar;

/** Whether the verb that governs a date speaks of the past or of what is to come. */
public enum SentenceTense {
    PAST,
    /** No verb tells. */
    UNKNOWN,
    /** A schedule in the present tense: "opens on 9 July". */
    PRESENT,
    FUTURE,
    /** What lasted until then or lasts from then on may be over or not: "was closed until 4 October". */
    EITHER,
    /** A verb in the infinitive, which looks ahead after a verb of planning: "asked both sides to meet again on Wednesday". */
    INFINITIVE;

    /** Whether it looks ahead. */
    public boolean isAhead() {
        return this == PRESENT || this == FUTURE;
    }
}
