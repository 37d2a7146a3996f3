package io.precis.extract.dates.resolve;

import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.SentenceTense;

/**
 * An expression with its place.
 *
 * @param mention what it says
 * @param span where it stands in the document
 * @param sentence the sentence it stands in
 * @param tense which way the words around it look
 */
public record LocatedExpression(DateExpression mention, Span span, Sentence sentence, SentenceTense tense) {
    /** Whether a year is all its sentence says. */
    boolean isYearHeading() {
        return mention.to() == null
                && mention.fields().has(DateField.YEAR)
                && !mention.fields().hasAny(DateField.MONTH, DateField.UNIT, DateField.SEASON)
                && mention.end() - mention.start() == sentence.tokens().size();
    }

    public static LocatedExpression of(DateExpression mention, Sentence sentence, SentenceTense tense) {
        int start = sentence.tokens().get(mention.start()).start();
        int end = sentence.tokens().get(mention.end() - 1).end();
        return new LocatedExpression(mention, new Span(start, end), sentence, tense);
    }
}
