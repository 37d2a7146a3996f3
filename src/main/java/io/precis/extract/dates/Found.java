package io.precis.extract.dates;

import io.precis.article.Sentence;
import io.precis.article.Span;

/**
 * An expression with its place.
 *
 * @param mention what it says
 * @param span where it stands in the document
 * @param sentence the sentence it stands in
 * @param future whether the words around it speak of what is to come
 */
record Found(Mention mention, Span span, Sentence sentence, boolean future) {
    static Found of(Mention mention, Sentence sentence, boolean future) {
        int start = sentence.tokens().get(mention.start()).start();
        int end = sentence.tokens().get(mention.end() - 1).end();
        return new Found(mention, new Span(start, end), sentence, future);
    }
}
