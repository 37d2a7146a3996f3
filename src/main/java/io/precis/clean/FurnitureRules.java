package io.precis.clean;

import io.precis.article.Language;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words furniture begins with, of all languages at once, found by their first character. Immutable.
 */
final class FurnitureRules {
    static final String FILE = "furniture.txt";

    /** What a rule's words are the beginning, or the middle, of. */
    enum Kind {
        /** Photo credit or caption: a separator follows ({@code Photo: ...}). */
        CREDIT,
        /** Photo credit whose words lead over to a name ({@code Photo by ...}). */
        CREDIT_BY,
        /** Byline: a name follows. */
        BYLINE,
        /** Word behind a reporter's name. */
        REPORTER,
        /** Pointer to other articles. */
        MORE,
        /** Invitation to share, follow or subscribe. */
        SHARE,
        /** When the page was put out or changed: a separator or a digit follows. */
        STAMP,
        /** The word copyright: a sign, a year or a separator follows. */
        COPYRIGHT,
        /** A sentence on rights, at the beginning or end of a line. */
        RIGHTS
    }

    /**
     * A rule.
     *
     * @param words in lower case
     */
    record Rule(Kind kind, String words) {}

    private final Map<Integer, List<Rule>> byFirst = new HashMap<>();
    private final List<Rule> reporters = new ArrayList<>();
    private final List<Rule> rights = new ArrayList<>();

    private FurnitureRules() {}

    static FurnitureRules of(LanguagePacks packs) {
        FurnitureRules rules = new FurnitureRules();
        Stream.concat(Stream.of(Language.UNKNOWN), packs.languages().stream())
                .distinct()
                .map(packs::of)
                .flatMap(FurnitureRules::lines)
                .forEach(rules::add);
        rules.byFirst
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Rule rule) -> -rule.words().length())
                                .thenComparing(Rule::words)
                                .thenComparing(Rule::kind)));
        return rules;
    }

    private static Stream<DataLine> lines(LanguagePack pack) {
        return pack.lines(FILE).stream();
    }

    private void add(DataLine line) {
        Rule rule = new Rule(kind(line), lower(line.cell(1)));
        if (rule.words().isEmpty()) {
            throw line.wrong("a kind, words and an example");
        }
        if (rule.kind() == Kind.REPORTER) {
            reporters.add(rule);
            return;
        }
        if (rule.kind() == Kind.RIGHTS) {
            rights.add(rule);
        }
        byFirst.computeIfAbsent(rule.words().codePointAt(0), first -> new ArrayList<>())
                .add(rule);
    }

    private static Kind kind(DataLine line) {
        try {
            return Kind.valueOf(line.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw line.wrong("a kind of furniture");
        }
    }

    /** In lower case, one character for one, so that indexes stay. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
        return lower.toString();
    }

    /** The rules whose words {@code lowered} begins with, ended by no letter or digit, the longest first. */
    Stream<Rule> beginningOf(String lowered) {
        if (lowered.isEmpty()) {
            return Stream.empty();
        }
        return byFirst.getOrDefault(lowered.codePointAt(0), List.of()).stream()
                .filter(rule -> lowered.startsWith(rule.words()) && isEnd(lowered, rule.words()));
    }

    private static boolean isEnd(String text, String words) {
        if (text.length() == words.length()) {
            return true;
        }
        int last = words.codePointBefore(words.length());
        int next = text.codePointAt(words.length());
        return !Character.isLetterOrDigit(last) || !Character.isLetter(next) || Character.isIdeographic(last);
    }

    /** The sentence on rights a line ends in, with or without a stop. */
    Optional<Rule> rightsAtEndOf(String lowered) {
        String bare = lowered.endsWith(".") ? lowered.substring(0, lowered.length() - 1) : lowered;
        return rights.stream().filter(rule -> bare.endsWith(rule.words())).findFirst();
    }

    /** The reporter's word that stands as a word of its own in a line, not at its beginning. */
    Optional<Rule> reporterIn(String lowered) {
        return reporters.stream().filter(rule -> at(lowered, rule) > 0).findFirst();
    }

    /** Where a reporter's word stands; -1 when it does not. */
    static int at(String lowered, Rule rule) {
        int at = lowered.indexOf(rule.words());
        int end = at + rule.words().length();
        boolean ends = at > 0 && (end == lowered.length() || !Character.isLetter(lowered.charAt(end)));
        return ends ? at : -1;
    }
}
