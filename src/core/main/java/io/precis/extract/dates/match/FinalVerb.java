package io.precis.extract.dates.match;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The verb that governs a date in a language whose verbs end their clauses: the nearest after the date, before the next date,
 * which has a verb of its own. Where there is none, the verb that ends the sentence tells. Lives for one sentence.
 */
final class FinalVerb {
    private final VerbTenses verbs;
    private final Clauses clauses;
    private final List<MatchedExpression> expressions;
    private final int tokens;

    FinalVerb(VerbTenses verbs, Clauses clauses, List<MatchedExpression> expressions, int tokens) {
        this.verbs = verbs;
        this.clauses = clauses;
        this.expressions = expressions;
        this.tokens = tokens;
    }

    GoverningVerb of(MatchedExpression expression) {
        return verbs.firstOf(expression.end(), end(expression))
                .or(verbs.last(expression.end(), Math.min(tokens, expression.end() + 2 * Clauses.FARTHEST)));
    }

    /** The end of its clause, or the date after it in that clause. */
    private int end(MatchedExpression expression) {
        int end = clauses.end(expression.end() - 1);
        int next = Collections.binarySearch(expressions, expression, Comparator.comparingInt(MatchedExpression::start))
                + 1;
        return next > 0 && next < expressions.size()
                ? Math.min(end, expressions.get(next).start())
                : end;
    }
}
