package io.precis.extract.dates.match;

import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.DateGrammar;
import io.precis.extract.dates.grammar.Reading;
import io.precis.extract.dates.grammar.TokenReadings;
import io.precis.lexicon.PhraseTrie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of one document: at each token the longest rule that the guard allows, then the next token after it. */
public final class ExpressionMatcher {
    private final TokenReadings items;
    private final DateGrammar grammar;
    private final FalsePositiveFilter guard;
    private @Nullable DateExpression best;

    public ExpressionMatcher(TokenReadings items, DateGrammar grammar) {
        this.items = items;
        this.grammar = grammar;
        this.guard = new FalsePositiveFilter(items, grammar.capitals());
    }

    /** All expressions, in order, none overlapping another. */
    public List<DateExpression> mentions() {
        List<DateExpression> mentions = new ArrayList<>();
        int at = 0;
        while (at < items.tokens().size()) {
            DateExpression found = longest(at);
            int other = elsewhere(at);
            if (found != null && found.end() > other && !isCutShort(found)) {
                mentions.add(found);
                at = found.end();
            } else {
                at = Math.max(at + 1, other);
            }
        }
        return mentions;
    }

    private @Nullable DateExpression longest(int at) {
        best = null;
        walk(PhraseTrie.ROOT, at, at, DateFields.NONE, null);
        return best;
    }

    /** Whether what "the beginning of" belongs to goes on: in "the beginning of the decade of 1990" it is the decade. */
    private boolean isCutShort(DateExpression found) {
        for (int at = found.start() + 1; at < found.end() && items.begins(found.start(), "part"); at++) {
            DateExpression later = longest(at);
            if (later != null && later.end() > found.end()) {
                return true;
            }
        }
        return false;
    }

    /** The end of the longest phrase of class nodate, such as "in the morning" where that word is also tomorrow's. */
    private int elsewhere(int at) {
        int end = at;
        for (int i = items.first(at); i < items.first(at + 1); i++) {
            Reading item = items.item(i);
            end = item.is("nodate") ? Math.max(end, item.end()) : end;
        }
        return end;
    }

    /** A word of class {@code to} or {@code and} ends the first date and begins the second. */
    private void walk(int node, int start, int at, DateFields first, @Nullable DateFields second) {
        List<DateGrammar.Rule> rules = grammar.rules().at(node);
        for (int i = 0; rules != null && i < rules.size(); i++) {
            DateGrammar.Rule rule = rules.get(i);
            DateExpression found = new DateExpression(
                    start, at, first.and(rule.fields()), second == null ? null : second.and(rule.fields()));
            if (better(found) && stands(rule, start, at) && guard.allows(found)) {
                best = found;
            }
        }
        for (int i = items.first(at); at < items.tokens().size() && i < items.first(at + 1); i++) {
            Reading item = items.item(i);
            int next = grammar.rules().next(node, item.role().number());
            if (next != PhraseTrie.NONE && !isSecondWeekday(item, second == null ? first : second)) {
                boolean to = item.is("to") || item.is("and");
                walk(
                        next,
                        start,
                        item.end(),
                        second == null && !to ? first.and(item.fields()) : first,
                        to ? DateFields.NONE : second == null ? null : second.and(item.fields()));
            }
        }
    }

    /** "Mercoledì scorso, venerdì": a date has one weekday. */
    private static boolean isSecondWeekday(Reading item, DateFields so) {
        return item.fields().has(DateField.WEEKDAY) && so.has(DateField.WEEKDAY);
    }

    /** The longer; of two as long, the one that says what it is relative to. */
    private boolean better(DateExpression found) {
        return best == null
                || found.end() > best.end()
                || found.end() == best.end()
                        && found.fields().has(DateField.BASE)
                        && !best.fields().has(DateField.BASE);
    }

    private boolean stands(DateGrammar.Rule rule, int start, int end) {
        return context(rule.before(), role -> items.ends(start, role))
                && context(rule.after(), role -> items.begins(end, role));
    }

    private static boolean context(@Nullable String role, java.util.function.Predicate<String> stands) {
        if (role == null) {
            return true;
        }
        return role.startsWith("!") ? !stands.test(role.substring(1)) : stands.test(role);
    }
}
