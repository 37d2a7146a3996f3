package io.precis.extract.dates;

import io.precis.article.Sentence;
import io.precis.article.Span;

/**
 * An expression with its place.
 *
 * @param mention what it says
 * @param span where it stands in the document
 * @param sentence the sentence it stands in
 * @param tense which way the words around it look
 */
record Found(Mention mention, Span span, Sentence sentence, Tense tense) {
    /** Whether a year is all its sentence says. */
    boolean isYearHeading() {
        return mention.to() == null
                && mention.fields().has(Field.YEAR)
                && !mention.fields().hasAny(Field.MONTH, Field.UNIT, Field.SEASON)
                && mention.end() - mention.start() == sentence.tokens().size();
    }

    static Found of(Mention mention, Sentence sentence, Tense tense) {
        int start = sentence.tokens().get(mention.start()).start();
        int end = sentence.tokens().get(mention.end() - 1).end();
        return new Found(mention, new Span(start, end), sentence, tense);
    }
}
