package io.precis.extract.dates.resolve;

import io.precis.article.KeyDate;
import io.precis.article.KeyDate.Evidence.Rule;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.SentenceTense;

/** Names the rule by which an expression gets its value. */
final class DecidingRule {
    private static final int BEFORE = KeyDate.Mod.BEFORE.ordinal();
    private static final int AFTER = KeyDate.Mod.AFTER.ordinal();

    private DecidingRule() {}

    /** The rule for these fields, resolved against an anchor. */
    static Rule of(DateFields fields, DateAnchor anchor) {
        if (fields.hasAny(DateField.YEAR, DateField.DECADE, DateField.CENTURY)) {
            return Rule.SAID;
        }
        if (fields.get(DateField.BASE, 0) == 1) {
            return Rule.TEXT;
        }
        if (fields.hasAny(DateField.UNIT, DateField.DIR)) {
            return anchor.narrative() && fields.get(DateField.BASE, 0) == 2 ? Rule.STORY : Rule.COUNTED;
        }
        if (anchor.narrative()) {
            return Rule.STORY;
        }
        int mod = fields.get(DateField.MOD, -1);
        if (mod == BEFORE || mod == AFTER) {
            return Rule.BOUND;
        }
        return anchor.tense() == SentenceTense.UNKNOWN ? Rule.NEAREST : Rule.VERB;
    }
}
