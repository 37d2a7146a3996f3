package io.precis.extract.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of one document: at each token the longest rule, then the next token after it. */
final class Matcher {
    private final Items items;
    private final Grammar grammar;
    private @Nullable Mention best;

    Matcher(Items items, Grammar grammar) {
        this.items = items;
        this.grammar = grammar;
    }

    /** All expressions, in order, none overlapping another. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        Guard guard = new Guard(items);
        int at = 0;
        while (at < items.tokens().size()) {
            best = null;
            walk(grammar.root(), at, at, Fields.NONE, null);
            Mention found = best;
            if (found != null && guard.allows(found)) {
                mentions.add(found);
                at = found.end();
            } else {
                at++;
            }
        }
        return mentions;
    }

    /** A word of class {@code to} ends the first date and begins the second. */
    private void walk(Grammar.Node node, int start, int at, Fields first, @Nullable Fields second) {
        for (Grammar.Rule rule : node.rules()) {
            if ((best == null || at > best.end()) && stands(rule, start, at)) {
                best = second == null
                        ? new Mention(start, at, first.and(rule.fields()), null)
                        : new Mention(start, at, first.and(rule.fields()), second.and(rule.fields()));
            }
        }
        for (Item item : items.at(at)) {
            Grammar.Node next = node.after(item.role());
            if (next != null) {
                boolean to = item.role().equals("to");
                walk(
                        next,
                        start,
                        item.end(),
                        second == null && !to ? first.and(item.fields()) : first,
                        to ? Fields.NONE : second == null ? null : second.and(item.fields()));
            }
        }
    }

    private boolean stands(Grammar.Rule rule, int start, int end) {
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
