package io.precis.score;

import java.util.Locale;

/** What the blend looks at in a sentence, each between 0 and 1. */
enum Feature {
    /** 1 for the first sentence, falling with the square root of the place: news says what matters first. */
    POSITION,
    /** Cosine with the centroid of the document, relative to the best sentence's (MEAD: Radev et al., 2004). */
    CENTRALITY,
    /** The part of the headline's terms that the sentence holds (Edmundson, 1969). */
    TITLE,
    /** 1 for sentences of a full thought, less for fragments. */
    LENGTH;

    /** The name in {@code why} and in the weights file. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
