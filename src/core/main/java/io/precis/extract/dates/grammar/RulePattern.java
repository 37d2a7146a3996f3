package io.precis.extract.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a rule, expanded to all sequences of classes that it allows.
 *
 * <p>{@code {name}} is a class of the lexicon, other words stand for themselves, {@code ?} makes what is before it
 * optional, {@code (a|b)} allows either. A class in brackets at the beginning or end, {@code [{at}]}, must stand beside the
 * date but is no part of it; with {@code [!{at}]} it must not stand there.
 *
 * @param before the class that must stand before the date, after {@code !} the class that must not, or null
 * @param sequences the sequences of classes; {@code =word} is the class of one word
 * @param after the same as {@code before}, after the date
 */
record RulePattern(
        @Nullable String before,
        List<List<String>> sequences,
        @Nullable String after) {
    static RulePattern parse(String text) {
        String rest = text.strip();
        String before = null;
        String after = null;
        if (rest.startsWith("[")) {
            before = context(rest.substring(1, rest.indexOf(']')));
            rest = rest.substring(rest.indexOf(']') + 1).strip();
        }
        if (rest.endsWith("]")) {
            after = context(rest.substring(rest.lastIndexOf('[') + 1, rest.length() - 1));
            rest = rest.substring(0, rest.lastIndexOf('[')).strip();
        }
        return new RulePattern(before, new Parser(rest).alternatives(), after);
    }

    private static String context(String text) {
        boolean not = text.startsWith("!");
        String className = text.substring(not ? 1 : 0);
        String name = className.startsWith("{")
                ? className.substring(1, className.length() - 1)
                : "=" + DateLexicon.fold(className);
        return not ? "!" + name : name;
    }

    /** Recursive descent; every method returns all sequences of what it has read. */
    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<List<String>> alternatives() {
            List<List<String>> all = new ArrayList<>(sequence());
            while (at < text.length() && text.charAt(at) == '|') {
                at++;
                all.addAll(sequence());
            }
            return all;
        }

        private List<List<String>> sequence() {
            List<List<String>> all = List.of(List.of());
            while (true) {
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                if (at >= text.length() || "|)".indexOf(text.charAt(at)) >= 0) {
                    return all;
                }
                List<List<String>> next = atom();
                boolean optional = at < text.length() && text.charAt(at) == '?';
                at += optional ? 1 : 0;
                all = product(all, next, optional);
            }
        }

        private List<List<String>> atom() {
            char c = text.charAt(at);
            if (c == '(') {
                at++;
                List<List<String>> inner = alternatives();
                at++;
                return inner;
            }
            int from = at;
            if (c == '{') {
                at = text.indexOf('}', at) + 1;
                return List.of(List.of(text.substring(from + 1, at - 1)));
            }
            while (at < text.length() && " ()|?{".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return List.of(List.of("=" + DateLexicon.fold(text.substring(from, at))));
        }

        private static List<List<String>> product(List<List<String>> left, List<List<String>> right, boolean optional) {
            List<List<String>> all = new ArrayList<>();
            for (List<String> a : left) {
                for (List<String> b : right) {
                    List<String> both = new ArrayList<>(a);
                    both.addAll(b);
                    all.add(both);
                }
                if (optional) {
                    all.add(a);
                }
            }
            return all;
        }
    }
}
