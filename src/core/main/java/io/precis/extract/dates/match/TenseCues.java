package io.precis.extract.dates.match;

import io.precis.article.KeyDate;
import io.precis.article.Token;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.SentenceTense;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Tells whether the words around a date speak of the past or of the future: words of the classes {@code past} and
 * {@code future}, and where there are none, endings of verbs. Lives for one sentence.
 */
final class TenseCues {
    /** How many tokens before and after an expression are looked at. */
    private static final int TOKENS_AROUND = 40;

    private static final int BEFORE_MOD = KeyDate.Mod.BEFORE.ordinal();
    /** In letters. */
    private static final int SHORTEST_STEM = 2;
    /** After an expression among the first so many words, a comma begins the main clause: "In April, he died". */
    private static final int OPENING_WORDS = 4;

    private static final Set<String> COMMAS = Set.of(",", "،", "、", "，");

    private final TokenReadings readings;
    private final Map<String, SentenceTense> endings;
    /** What the word at each token tells; null until it is asked for. */
    private final SentenceTense[] listed;

    /** @param endings the tenses of verbs, by their endings */
    TenseCues(TokenReadings readings, Map<String, SentenceTense> endings) {
        this.readings = readings;
        this.endings = endings;
        this.listed = new SentenceTense[readings.tokens().size()];
    }

    /**
     * The tense that a bound itself gives (French d'ici), else the nearest cue before the expression, else the nearest
     * after it. The verbs of "promised to end by April" and of "..., an official said" do not tell when the date is; "runs
     * until April" speaks of the future.
     */
    SentenceTense tense(DateExpression expression) {
        if (expression.fields().get(DateField.MOD, -1) == BEFORE_MOD && readings.begins(expression.start(), "future")) {
            return SentenceTense.FUTURE;
        }
        SentenceTense tense = nearest(expression, this::listed);
        if (tense == SentenceTense.UNKNOWN && !endings.isEmpty()) {
            tense = nearest(expression, this::ofEnding);
        }
        if (tense == SentenceTense.FUTURE || !isLimit(expression)) {
            return tense;
        }
        return tense == SentenceTense.PAST ? SentenceTense.UNKNOWN : SentenceTense.FUTURE;
    }

    /** Whether a word of class {@code limit} stands before or after the expression, or at its start or end. */
    private boolean isLimit(DateExpression expression) {
        return readings.ends(expression.start(), "limit")
                || readings.begins(expression.start(), "limit")
                || readings.ends(expression.end(), "limit")
                || readings.begins(expression.end(), "limit");
    }

    private SentenceTense nearest(DateExpression expression, IntFunction<SentenceTense> says) {
        for (int at = expression.start() - 1; at >= Math.max(0, expression.start() - TOKENS_AROUND); at--) {
            SentenceTense tense = says.apply(at);
            if (tense != SentenceTense.UNKNOWN) {
                return tense;
            }
        }
        int last = Math.min(readings.tokens().size(), expression.end() + TOKENS_AROUND);
        boolean inMainClause = true;
        for (int at = expression.end(); at < last; at++) {
            inMainClause &= expression.start() < OPENING_WORDS
                    || !COMMAS.contains(readings.tokens().get(at).form());
            SentenceTense tense = says.apply(at);
            if (tense != SentenceTense.UNKNOWN) {
                return tense == SentenceTense.FUTURE || inMainClause ? tense : SentenceTense.UNKNOWN;
            }
        }
        return SentenceTense.UNKNOWN;
    }

    private SentenceTense listed(int at) {
        if (listed[at] == null) {
            listed[at] = readings.begins(at, "future")
                    ? SentenceTense.FUTURE
                    : readings.begins(at, "past") ? SentenceTense.PAST : SentenceTense.UNKNOWN;
        }
        return listed[at];
    }

    /** The tense of the longest ending that is known; words with a capital are taken for names and have none. */
    private SentenceTense ofEnding(int at) {
        Token token = readings.tokens().get(at);
        if (token.kind() != Token.Kind.WORD || at > 0 && readings.isTitled(at)) {
            return SentenceTense.UNKNOWN;
        }
        String form = token.form();
        for (int from = SHORTEST_STEM; from < form.length(); from++) {
            SentenceTense tense = endings.get(form.substring(from));
            if (tense != null) {
                return tense;
            }
        }
        return SentenceTense.UNKNOWN;
    }
}
