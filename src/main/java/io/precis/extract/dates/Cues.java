package io.precis.extract.dates;

import io.precis.article.KeyDate;
import io.precis.article.Token;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What tells whether a sentence looks back or ahead: words of the classes past and future, and where there are none,
 * endings of verbs.
 */
final class Cues {
    private static final int REACH = 40;
    private static final int BEFORE = KeyDate.Mod.BEFORE.ordinal();
    /** Letters before an ending, so that it is one. */
    private static final int STEM = 2;
    /** An expression among the first so many words has the main clause behind its comma: "In April, he died". */
    private static final int OPENING = 4;

    private static final Set<String> COMMAS = Set.of(",", "،", "、", "，");

    private final Items items;
    private final Map<String, Tense> endings;
    /** What the word at each token tells, found when first asked for. */
    private final Tense[] listed;

    /** @param endings of verbs, by their letters */
    Cues(Items items, Map<String, Tense> endings) {
        this.items = items;
        this.endings = endings;
        this.listed = new Tense[items.tokens().size()];
    }

    /**
     * By a bound that is a cue itself (French d'ici), else the nearest cue before the expression, else after it. In
     * "promised to end by April" and "..., an official said" the verbs tell nothing of when it is; "runs until April"
     * looks ahead.
     */
    Tense tense(Mention mention) {
        if (mention.fields().get(Field.MOD, -1) == BEFORE && items.begins(mention.start(), "future")) {
            return Tense.FUTURE;
        }
        Tense tense = nearest(mention, this::listed);
        if (tense == Tense.UNKNOWN && !endings.isEmpty()) {
            tense = nearest(mention, this::ofEnding);
        }
        if (tense == Tense.FUTURE || !isLimit(mention)) {
            return tense;
        }
        return tense == Tense.PAST ? Tense.UNKNOWN : Tense.FUTURE;
    }

    /** The word stands before, behind or, where a rule takes it in, at either end. */
    private boolean isLimit(Mention mention) {
        return items.ends(mention.start(), "limit")
                || items.begins(mention.start(), "limit")
                || items.ends(mention.end(), "limit")
                || items.begins(mention.end(), "limit");
    }

    private Tense nearest(Mention mention, IntFunction<Tense> says) {
        for (int at = mention.start() - 1; at >= Math.max(0, mention.start() - REACH); at--) {
            Tense tense = says.apply(at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        int last = Math.min(items.tokens().size(), mention.end() + REACH);
        boolean inMainClause = true;
        for (int at = mention.end(); at < last; at++) {
            inMainClause &= mention.start() < OPENING
                    || !COMMAS.contains(items.tokens().get(at).form());
            Tense tense = says.apply(at);
            if (tense != Tense.UNKNOWN) {
                return tense == Tense.FUTURE || inMainClause ? tense : Tense.UNKNOWN;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense listed(int at) {
        if (listed[at] == null) {
            listed[at] =
                    items.begins(at, "future") ? Tense.FUTURE : items.begins(at, "past") ? Tense.PAST : Tense.UNKNOWN;
        }
        return listed[at];
    }

    /** The longest ending that is known; names have none. */
    private Tense ofEnding(int at) {
        Token token = items.tokens().get(at);
        if (token.kind() != Token.Kind.WORD || at > 0 && items.isTitled(at)) {
            return Tense.UNKNOWN;
        }
        String form = token.form();
        for (int from = STEM; from < form.length(); from++) {
            Tense tense = endings.get(form.substring(from));
            if (tense != null) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }
}
