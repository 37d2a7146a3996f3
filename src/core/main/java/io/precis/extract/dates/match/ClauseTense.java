package io.precis.extract.dates.match;

import io.precis.article.KeyDate;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateGrammar;
import io.precis.extract.dates.grammar.SentenceTense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the verb that governs a date speaks of the past or of what is to come. It is looked for in the date's own
 * clause: right before the date, before it, then after it. Where the clause has no verb, the clause before tells, since the
 * date goes on with it, or else the one after. Lives for one sentence.
 */
final class ClauseTense {
    private static final int BEFORE_MOD = KeyDate.Mod.BEFORE.ordinal();
    /** A verb governs a date directly when at most so many words, such as "on the", stand between. */
    private static final int MOST_WORDS_BETWEEN = 2;
    /** After a date among the first so many words, the main clause follows: "In April, he died". */
    private static final int OPENING_WORDS = 3;

    private final TokenReadings readings;
    private final VerbTenses verbs;
    private final Clauses clauses;
    private final DateBounds bounds;
    private final @Nullable FinalVerb finalVerb;

    ClauseTense(TokenReadings readings, DateGrammar grammar, Clauses clauses, List<MatchedExpression> expressions) {
        this.readings = readings;
        this.verbs = new VerbTenses(readings, grammar.verbForms());
        this.clauses = clauses;
        this.finalVerb = grammar.verbFinal()
                ? new FinalVerb(verbs, clauses, expressions, readings.tokens().size())
                : null;
        this.bounds = new DateBounds(readings);
    }

    /**
     * The tense for a date. A date since which something lasts is past, whatever the verb; one until which it lasts looks
     * ahead: "has been closed since Saturday", "was put off until Saturday". A sentence that begins with "Until Saturday"
     * goes on with what was so until then, if its verb is past.
     */
    SentenceTense of(MatchedExpression expression) {
        if (bounds.isMarked(expression, "since")) {
            return SentenceTense.PAST;
        }
        if (bounds.isMarkedAfter(expression, "target")) {
            return SentenceTense.FUTURE;
        }
        boolean isLimit = expression.to() == null && bounds.isMarked(expression, "limit")
                || expression.fields().get(DateField.MOD, -1) == BEFORE_MOD
                        && readings.begins(expression.start(), "future");
        SentenceTense tense = finalVerb == null ? ofClause(expression) : finalVerb.of(expression);
        if (isLimit && !isOpening(expression)) {
            return tense == SentenceTense.PAST && finalVerb == null ? SentenceTense.EITHER : SentenceTense.FUTURE;
        }
        boolean isOpen = tense == SentenceTense.PRESENT || tense == SentenceTense.UNKNOWN;
        boolean lasts = isOpen && bounds.isMarked(expression, "onward");
        return lasts ? SentenceTense.EITHER : tense;
    }

    private boolean isOpening(MatchedExpression expression) {
        return finalVerb == null && expression.start() <= MOST_WORDS_BETWEEN;
    }

    private SentenceTense ofClause(MatchedExpression expression) {
        int start = clauses.start(expression.start());
        int end = clauses.end(expression.end() - 1);
        SentenceTense tense = within(expression, start, end);
        while (tense == SentenceTense.UNKNOWN && start > 0 && expression.start() - start < Clauses.FARTHEST) {
            int before = clauses.start(start - 1);
            tense = governing(expression, start, before);
            start = before;
        }
        boolean within = tense != SentenceTense.UNKNOWN;
        while (tense == SentenceTense.UNKNOWN
                && end < readings.tokens().size()
                && end - expression.end() < Clauses.FARTHEST) {
            int next = clauses.end(end);
            tense = verbs.first(end, next);
            end = next;
        }
        // "..., an official said" tells when that was said, not when the date is; "In April, he died" tells it.
        boolean isReported = tense == SentenceTense.PAST && !within && expression.start() > OPENING_WORDS;
        return isReported ? SentenceTense.UNKNOWN : tense;
    }

    /** The tense of the verb in the date's own clause; listed forms are surer than endings. */
    private SentenceTense within(MatchedExpression expression, int start, int end) {
        SentenceTense before = beside(expression, start);
        before = before == SentenceTense.UNKNOWN ? governing(expression, expression.start(), start) : before;
        SentenceTense after = verbs.firstListed(expression.end(), end);
        if (before != SentenceTense.UNKNOWN || after != SentenceTense.UNKNOWN) {
            return before == SentenceTense.UNKNOWN ? after : before;
        }
        SentenceTense weak = verbs.last(start, expression.start());
        return weak == SentenceTense.UNKNOWN ? verbs.first(expression.end(), end) : weak;
    }

    /** The tense of the verb right before the date, with the auxiliary before it: "will be closed on Friday" is to come. */
    private SentenceTense beside(MatchedExpression expression, int start) {
        int from = Math.max(start, expression.start() - MOST_WORDS_BETWEEN - 1);
        for (int at = expression.start() - 1; at >= from; at--) {
            if (readings.begins(at, "planning") || verbs.isInfinitive(at)) {
                return SentenceTense.UNKNOWN;
            }
            SentenceTense tense = verbs.of(at);
            if (tense != SentenceTense.UNKNOWN) {
                int group = Math.max(start, at - MOST_WORDS_BETWEEN - 1);
                SentenceTense auxiliary = verbs.lastListed(group, at);
                return tense == SentenceTense.PAST && auxiliary.isAhead() ? auxiliary : tense;
            }
            if (!isLink(at)) {
                return SentenceTense.UNKNOWN;
            }
        }
        return SentenceTense.UNKNOWN;
    }

    private boolean isLink(int at) {
        return readings.begins(at, "at")
                || readings.begins(at, "the")
                || readings.begins(at, "of")
                || readings.begins(at, "from");
    }

    /**
     * The tense of the last listed verb between two places before a date. A verb of planning looks ahead with an infinitive
     * or a word such as "until" between it and the date, and tells nothing where its object stands between: "announced a
     * strike on 2 April".
     */
    private SentenceTense governing(MatchedExpression expression, int end, int start) {
        boolean isPlanned = false;
        for (int at = expression.start() - 1; at >= start; at--) {
            isPlanned |= verbs.isInfinitive(at) || readings.begins(at, "target");
            if (at >= end) {
                continue;
            }
            if (readings.begins(at, "planning")) {
                boolean isDirect = expression.start() - at <= MOST_WORDS_BETWEEN + 1;
                return isPlanned ? SentenceTense.FUTURE : isDirect ? SentenceTense.PAST : SentenceTense.UNKNOWN;
            }
            SentenceTense tense = verbs.listed(at);
            if (tense != SentenceTense.UNKNOWN) {
                return tense;
            }
        }
        return SentenceTense.UNKNOWN;
    }
}
