package io.precis.extract.dates.match;

import io.precis.article.KeyDate;
import io.precis.article.Token;
import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.SentenceTense;
import io.precis.extract.dates.grammar.TokenReadings;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What tells whether a sentence looks back or ahead: words of the classes past and future, and where there are none,
 * endings of verbs.
 */
public final class TenseCues {
    private static final int REACH = 40;
    private static final int BEFORE = KeyDate.Mod.BEFORE.ordinal();
    /** Letters before an ending, so that it is one. */
    private static final int STEM = 2;
    /** An expression among the first so many words has the main clause behind its comma: "In April, he died". */
    private static final int OPENING = 4;

    private static final Set<String> COMMAS = Set.of(",", "،", "、", "，");

    private final TokenReadings items;
    private final Map<String, SentenceTense> endings;
    /** What the word at each token tells, found when first asked for. */
    private final SentenceTense[] listed;

    /** @param endings of verbs, by their letters */
    public TenseCues(TokenReadings items, Map<String, SentenceTense> endings) {
        this.items = items;
        this.endings = endings;
        this.listed = new SentenceTense[items.tokens().size()];
    }

    /**
     * By a bound that is a cue itself (French d'ici), else the nearest cue before the expression, else after it. In
     * "promised to end by April" and "..., an official said" the verbs tell nothing of when it is; "runs until April"
     * looks ahead.
     */
    public SentenceTense tense(DateExpression mention) {
        if (mention.fields().get(DateField.MOD, -1) == BEFORE && items.begins(mention.start(), "future")) {
            return SentenceTense.FUTURE;
        }
        SentenceTense tense = nearest(mention, this::listed);
        if (tense == SentenceTense.UNKNOWN && !endings.isEmpty()) {
            tense = nearest(mention, this::ofEnding);
        }
        if (tense == SentenceTense.FUTURE || !isLimit(mention)) {
            return tense;
        }
        return tense == SentenceTense.PAST ? SentenceTense.UNKNOWN : SentenceTense.FUTURE;
    }

    /** The word stands before, behind or, where a rule takes it in, at either end. */
    private boolean isLimit(DateExpression mention) {
        return items.ends(mention.start(), "limit")
                || items.begins(mention.start(), "limit")
                || items.ends(mention.end(), "limit")
                || items.begins(mention.end(), "limit");
    }

    private SentenceTense nearest(DateExpression mention, IntFunction<SentenceTense> says) {
        for (int at = mention.start() - 1; at >= Math.max(0, mention.start() - REACH); at--) {
            SentenceTense tense = says.apply(at);
            if (tense != SentenceTense.UNKNOWN) {
                return tense;
            }
        }
        int last = Math.min(items.tokens().size(), mention.end() + REACH);
        boolean inMainClause = true;
        for (int at = mention.end(); at < last; at++) {
            inMainClause &= mention.start() < OPENING
                    || !COMMAS.contains(items.tokens().get(at).form());
            SentenceTense tense = says.apply(at);
            if (tense != SentenceTense.UNKNOWN) {
                return tense == SentenceTense.FUTURE || inMainClause ? tense : SentenceTense.UNKNOWN;
            }
        }
        return SentenceTense.UNKNOWN;
    }

    private SentenceTense listed(int at) {
        if (listed[at] == null) {
            listed[at] = items.begins(at, "future")
                    ? SentenceTense.FUTURE
                    : items.begins(at, "past") ? SentenceTense.PAST : SentenceTense.UNKNOWN;
        }
        return listed[at];
    }

    /** The longest ending that is known; names have none. */
    private SentenceTense ofEnding(int at) {
        Token token = items.tokens().get(at);
        if (token.kind() != Token.Kind.WORD || at > 0 && items.isTitled(at)) {
            return SentenceTense.UNKNOWN;
        }
        String form = token.form();
        for (int from = STEM; from < form.length(); from++) {
            SentenceTense tense = endings.get(form.substring(from));
            if (tense != null) {
                return tense;
            }
        }
        return SentenceTense.UNKNOWN;
    }
}
