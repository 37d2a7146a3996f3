package io.precis.extract.dates;

import io.precis.article.KeyDate;

/** Verbs and adverbs that tell whether a sentence looks back or ahead: words of the classes past and future. */
final class Cues {
    private static final int REACH = 40;
    private static final int BEFORE = KeyDate.Mod.BEFORE.ordinal();
    private final Items items;

    Cues(Items items) {
        this.items = items;
    }

    /** By a bound that is a cue itself (French d'ici), else the nearest cue before the expression, else after it. */
    Tense tense(Mention mention) {
        if (mention.fields().get(Field.MOD, -1) == BEFORE && items.begins(mention.start(), "future")) {
            return Tense.FUTURE;
        }
        for (int at = mention.start() - 1; at >= Math.max(0, mention.start() - REACH); at--) {
            if (items.begins(at, "future")) {
                return Tense.FUTURE;
            }
            if (items.begins(at, "past")) {
                return Tense.PAST;
            }
        }
        int last = Math.min(items.tokens().size(), mention.end() + REACH);
        for (int at = mention.end(); at < last; at++) {
            if (items.begins(at, "future")) {
                return Tense.FUTURE;
            }
            if (items.begins(at, "past")) {
                return Tense.PAST;
            }
        }
        return Tense.UNKNOWN;
    }
}
