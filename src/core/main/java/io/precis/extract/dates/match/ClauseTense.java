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
     * The verb that governs a date, with its tense. A date since which something lasts is past, whatever the verb; one until which it lasts looks
     * ahead: "has been closed since Saturday", "was put off until Saturday". A sentence that begins with "Until Saturday"
     * goes on with what was so until then, if its verb is past.
     */
    GoverningVerb of(MatchedExpression expression) {
        if (bounds.isMarked(expression, "since")) {
            return GoverningVerb.of(SentenceTense.PAST);
        }
        if (bounds.isMarkedAfter(expression, "target")) {
            return GoverningVerb.of(SentenceTense.FUTURE);
        }
        boolean isLimit = expression.to() == null && bounds.isMarked(expression, "limit")
                || expression.fields().get(DateField.MOD, -1) == BEFORE_MOD
                        && readings.begins(expression.start(), "future");
        GoverningVerb verb = finalVerb == null ? ofClause(expression) : finalVerb.of(expression);
        if (isLimit && !isOpening(expression)) {
            boolean isOver = verb.tense() == SentenceTense.PAST && finalVerb == null;
            return verb.as(isOver ? SentenceTense.EITHER : SentenceTense.FUTURE);
        }
        boolean isBare = expression.to() == null && !expression.fields().has(DateField.WEEKDAY);
        boolean isOpen = verb.tense() == SentenceTense.PRESENT || !verb.isKnown() && isBare;
        boolean lasts = isOpen && bounds.isMarked(expression, "onward");
        return lasts ? verb.as(SentenceTense.EITHER) : verb;
    }

    private boolean isOpening(MatchedExpression expression) {
        return finalVerb == null && expression.start() <= MOST_WORDS_BETWEEN;
    }

    private GoverningVerb ofClause(MatchedExpression expression) {
        int start = clauses.start(expression.start());
        int end = clauses.end(expression.end() - 1);
        GoverningVerb verb = within(expression, start, end);
        boolean isPlan = verbs.hasInfinitive(expression.end(), end);
        while (!verb.isKnown() && start > 0 && expression.start() - start < Clauses.FARTHEST) {
            int before = clauses.start(start - 1);
            verb = governing(expression, start, before, isPlan);
            start = before;
        }
        boolean within = verb.isKnown();
        while (!verb.isKnown() && end < readings.tokens().size() && end - expression.end() < Clauses.FARTHEST) {
            int next = clauses.end(end);
            verb = verbs.first(end, next);
            end = next;
        }
        // "..., an official said" tells when that was said, not when the date is; "In April, he died" tells it.
        boolean isReported = verb.tense() == SentenceTense.PAST && !within && expression.start() > OPENING_WORDS;
        return isReported ? GoverningVerb.NONE : verb;
    }

    /** The verb in the date's own clause; listed forms are surer than endings. */
    private GoverningVerb within(MatchedExpression expression, int start, int end) {
        return beside(expression, start)
                .or(governing(expression, expression.start(), start, false))
                .or(verbs.firstListed(expression.end(), end))
                .or(verbs.last(start, expression.start()))
                .or(verbs.first(expression.end(), end));
    }

    /** The verb right before the date, or the auxiliary before it: "will be closed on Friday" is to come. */
    private GoverningVerb beside(MatchedExpression expression, int start) {
        int from = Math.max(start, expression.start() - MOST_WORDS_BETWEEN - 1);
        for (int at = expression.start() - 1; at >= from; at--) {
            if (readings.begins(at, "planning") || verbs.isInfinitive(at)) {
                return GoverningVerb.NONE;
            }
            SentenceTense tense = verbs.of(at);
            if (tense != SentenceTense.UNKNOWN) {
                int group = Math.max(start, at - MOST_WORDS_BETWEEN - 1);
                GoverningVerb auxiliary = verbs.lastListed(group, at);
                boolean isAhead =
                        tense == SentenceTense.PAST && auxiliary.tense().isAhead();
                return isAhead ? auxiliary : new GoverningVerb(tense, at);
            }
            if (!isLink(at)) {
                return GoverningVerb.NONE;
            }
        }
        return GoverningVerb.NONE;
    }

    private boolean isLink(int at) {
        return readings.begins(at, "at")
                || readings.begins(at, "the")
                || readings.begins(at, "of")
                || readings.begins(at, "from");
    }

    /**
     * The last listed verb between two places before a date. A verb of planning looks ahead with an infinitive
     * or a word such as "until" between it and the date, and tells nothing where its object stands between: "announced a
     * strike on 2 April".
     *
     * @param isPlan whether an infinitive behind the date looks ahead: "announced, on Friday to strike" in German word order
     */
    private GoverningVerb governing(MatchedExpression expression, int end, int start, boolean isPlan) {
        boolean isPlanned = isPlan;
        for (int at = expression.start() - 1; at >= start; at--) {
            isPlanned |= verbs.isInfinitive(at) || readings.begins(at, "target");
            if (at >= end) {
                continue;
            }
            if (readings.begins(at, "planning")) {
                boolean isDirect = expression.start() - at <= MOST_WORDS_BETWEEN + 1;
                SentenceTense direct = isDirect ? SentenceTense.PAST : SentenceTense.UNKNOWN;
                return new GoverningVerb(isPlanned ? SentenceTense.FUTURE : direct, at);
            }
            SentenceTense tense = verbs.marked(at);
            if (tense != SentenceTense.UNKNOWN) {
                return new GoverningVerb(tense, at);
            }
        }
        return GoverningVerb.NONE;
    }
}
