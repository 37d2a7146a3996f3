package io.precis.extract.dates.expression;

/** The day that an expression says it is counted from, in the order in which data files number them, from {@link #PUBLICATION} on. */
public enum CountedFrom {
    /** No word says it. */
    UNSAID,
    /** The day of publication: "today", "last week". */
    PUBLICATION,
    /** The date last spoken of: "two days later". */
    TEXT,
    /** The date last spoken of in a narrative, else the day of publication: "this year". */
    STORY
}
