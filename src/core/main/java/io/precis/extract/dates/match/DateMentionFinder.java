package io.precis.extract.dates.match;

import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Token;
import io.precis.extract.dates.expression.DateExpression;
import io.precis.extract.dates.grammar.DateGrammar;
import java.util.ArrayList;
import java.util.List;

/** Finds the date mentions of a sentence. */
public final class DateMentionFinder {
    private DateMentionFinder() {}

    /**
     * All mentions of the sentence in text order, none overlapping another.
     *
     * @param text the text of the document
     */
    public static List<DateMention> find(String text, Sentence sentence, DateGrammar grammar) {
        TokenReadings readings = new TokenReadings(text, sentence.tokens(), grammar.lexicon());
        List<MatchedExpression> matched =
                new ExpressionJoiner(readings).join(new ExpressionMatcher(readings, grammar).expressions());
        Clauses clauses = new Clauses(readings, matched);
        ClauseTense tenses = new ClauseTense(readings, grammar, clauses, matched);
        List<DateMention> mentions = new ArrayList<>(matched.size());
        for (MatchedExpression words : matched) {
            DateExpression expression = ExpressionReader.read(words);
            if (expression != null) {
                GoverningVerb verb = tenses.of(words);
                mentions.add(new DateMention(
                        expression,
                        ExpressionReader.mod(words.fields()),
                        span(sentence, words),
                        sentence,
                        words.start(),
                        words.end(),
                        clauses.of(words.start()),
                        verb.tense(),
                        verb.at() < 0 ? null : text(text, sentence.tokens().get(verb.at()))));
            }
        }
        return mentions;
    }

    private static String text(String text, Token token) {
        return text.substring(token.start(), token.end());
    }

    private static Span span(Sentence sentence, MatchedExpression words) {
        return new Span(
                sentence.tokens().get(words.start()).start(),
                sentence.tokens().get(words.end() - 1).end());
    }
}
