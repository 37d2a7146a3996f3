package io.precis.extract.dates.match;

import io.precis.article.Sentence;
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
        List<DateExpression> expressions =
                new ExpressionJoiner(readings).join(new ExpressionMatcher(readings, grammar).expressions());
        Clauses clauses = new Clauses(readings, expressions);
        ClauseTense tenses = new ClauseTense(readings, grammar, clauses, expressions);
        List<DateMention> mentions = new ArrayList<>(expressions.size());
        for (DateExpression expression : expressions) {
            mentions.add(DateMention.of(expression, sentence, clauses.of(expression.start()), tenses.of(expression)));
        }
        return mentions;
    }
}
