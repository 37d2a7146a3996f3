package io.precis.extract.dates.resolve;

import io.precis.article.KeyDate.Evidence.Rule;
import io.precis.article.KeyDate.Mod;
import io.precis.extract.dates.expression.Absolute;
import io.precis.extract.dates.expression.CountedFrom;
import io.precis.extract.dates.expression.Recurring;
import io.precis.extract.dates.expression.Relative;
import io.precis.extract.dates.expression.SingleDate;
import io.precis.extract.dates.grammar.SentenceTense;
import io.precis.extract.dates.match.DateMention;
import org.jspecify.annotations.Nullable;

/** Names the rule by which an expression gets its value. */
final class DecidingRule {
    private DecidingRule() {}

    /** The rule for a mention, resolved against an anchor. */
    static Rule of(DateMention mention, DateAnchor anchor) {
        SingleDate core = mention.expression().core();
        if (core instanceof Absolute) {
            return Rule.SAID;
        }
        if (core.from() == CountedFrom.TEXT) {
            return Rule.TEXT;
        }
        if (isCounted(core)) {
            return anchor.narrative() && core.from() == CountedFrom.STORY ? Rule.STORY : Rule.COUNTED;
        }
        if (anchor.narrative()) {
            return Rule.STORY;
        }
        if (mention.mod() == Mod.BEFORE || mention.mod() == Mod.AFTER) {
            return Rule.BOUND;
        }
        return anchor.tense() == SentenceTense.UNKNOWN ? Rule.NEAREST : Rule.VERB;
    }

    /** The word or date that decided by a rule, or null. */
    static @Nullable String word(Rule rule, DateMention mention, DateAnchor anchor) {
        switch (rule) {
            case VERB, BOUND:
                return mention.verb();
            case TEXT, STORY:
                return anchor.last() == null ? null : anchor.last().toString();
            case COUNTED, NEAREST:
                return anchor.reference() == null ? null : anchor.reference().toString();
            default:
                return null;
        }
    }

    private static boolean isCounted(SingleDate core) {
        return core instanceof Relative || core instanceof Recurring.Weekend || core.direction() != null;
    }
}
