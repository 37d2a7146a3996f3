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
    static Found of(Mention mention, Sentence sentence, Tense tense) {
        int start = sentence.tokens().get(mention.start()).start();
        int end = sentence.tokens().get(mention.end() - 1).end();
        return new Found(mention, new Span(start, end), sentence, tense);
    }
}
