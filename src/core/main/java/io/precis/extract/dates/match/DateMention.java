package io.precis.extract.dates.match;

import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.extract.dates.grammar.SentenceTense;

/**
 * A date expression where it stands in a document.
 *
 * @param expression what it says
 * @param span its place in the document's text
 * @param sentence the sentence it stands in
 * @param clause the number of its clause in the sentence
 * @param tense whether the words around it speak of the past or of the future
 */
public record DateMention(DateExpression expression, Span span, Sentence sentence, int clause, SentenceTense tense) {
    static DateMention of(DateExpression expression, Sentence sentence, int clause, SentenceTense tense) {
        int start = sentence.tokens().get(expression.start()).start();
        int end = sentence.tokens().get(expression.end() - 1).end();
        return new DateMention(expression, new Span(start, end), sentence, clause, tense);
    }
}
