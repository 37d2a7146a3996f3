package io.precis.extract.dates;

/** Verbs and adverbs that tell whether a sentence looks back or ahead: words of the classes past and future. */
final class Cues {
    private static final int REACH = 40;
    private final Items items;

    Cues(Items items) {
        this.items = items;
    }

    /** By the nearest cue before the expression, else by the nearest after it. */
    Tense tense(Mention mention) {
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
