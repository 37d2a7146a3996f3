package io.precis.extract.dates.match;

import io.precis.article.KeyDate.Mod;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.extract.dates.expression.DateExpression;
import io.precis.extract.dates.grammar.SentenceTense;
import org.jspecify.annotations.Nullable;

/**
 * A date expression where it stands in a document.
 *
 * @param expression what it says
 * @param mod what is said of it beside: the end of it, until then; or null
 * @param span its place in the document's text
 * @param sentence the sentence it stands in
 * @param start its first token there
 * @param end the token after its last
 * @param clause the number of its clause in the sentence
 * @param tense whether the words around it speak of the past or of the future
 * @param verb the word that tells it, or null
 */
public record DateMention(
        DateExpression expression,
        @Nullable Mod mod,
        Span span,
        Sentence sentence,
        int start,
        int end,
        int clause,
        SentenceTense tense,
        @Nullable String verb) {}
