package io.precis.score;

import java.util.Locale;

/** What the blend looks at in a sentence, each between 0 and 1. */
enum SentenceFeature {
    /** 1 for the first sentence, falling with its place and with what was said before it. */
    POSITION,
    /** 1 in the first of several paragraphs: the standfirst. */
    OPENING,
    /** Cosine with the centroid of the document, relative to the best sentence's (MEAD: Radev et al., 2004). */
    CENTRALITY,
    /** The part of the headline's terms that the sentence holds (Edmundson, 1969). */
    TITLE,
    /** 1 where the article speaks, 0 where a sentence begins with a quotation or holds only one end of it. */
    VOICE,
    /** 1 for a full sentence, less for fragments. */
    LENGTH,
    /** How long a sentence is beside the others, in short articles only: there, three can say most of it. */
    SUBSTANCE,
    /** 1 for a short sentence, 0 for a very long one, except in short articles. */
    BREVITY;

    /** The name in {@code why} and in the weights file. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
