package io.precis.score;

/** What the length of a summary is measured in, and so what a long sentence costs. */
public enum LengthCost {
    /** In sentences: a long one costs no more than a short one. */
    BY_SENTENCES,
    /** In words or characters: a long one leaves less room for others. */
    BY_TEXT
}
