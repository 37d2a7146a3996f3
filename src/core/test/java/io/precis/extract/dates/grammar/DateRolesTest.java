package io.precis.extract.dates.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.failure.Spelling;
import io.precis.language.DataLine;
import io.precis.language.LanguagePacks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The first cell of a line of dates.txt is free, since a rule may name any class. So a misspelt one is not an error where
 * it is read; here it is one, as a class that neither a rule of any language nor the program asks for.
 */
class DateRolesTest {
    /** Classes that the program asks for by their names, beside those that rules name. */
    private static final Set<String> ASKED_FOR = Set.of(
            "after-year",
            "and",
            "at",
            "at-only",
            "between",
            "bound",
            "clause",
            "counted",
            "daypart",
            "endpart",
            "fraction-before",
            "fraction-of",
            "future",
            "future-verb",
            "homonym",
            "infinitive",
            "infinitive-verb",
            "limit",
            "limit-after",
            "nodate",
            "notday-after",
            "noverb",
            "notyear",
            "onward",
            "onward-after",
            "order",
            "ordinal-ending",
            "part",
            "past",
            "past-verb",
            "planning",
            "present",
            "present-verb",
            "range-end",
            "rule",
            "since",
            "since-after",
            "suffix",
            "target",
            "target-after",
            "than",
            "to",
            "verb-final",
            "weak",
            "yearslash");

    /** Classes that the program makes of numbers, of units and of "last". */
    private static final Set<String> MADE = Stream.concat(
                    TokenClass.OF_NUMBERS.stream(), Stream.of("dayword", "piece", "last"))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void everyClassOfALineIsAskedFor() {
        Set<String> asked = new TreeSet<>(ASKED_FOR);
        lines().filter(line -> line.cell(0).equals("rule")).forEach(line -> asked.addAll(named(line)));

        assertEquals(
                List.of(),
                lines().filter(line -> !asked.contains(line.cell(0)))
                        .map(line -> place(line) + line.cell(0) + Spelling.hint(line.cell(0), asked))
                        .toList());
    }

    @Test
    void everyClassOfARuleIsThatOfALine() {
        Set<String> there = new TreeSet<>(MADE);
        lines().forEach(line -> there.add(line.cell(0)));

        assertEquals(
                List.of(),
                lines().filter(line -> line.cell(0).equals("rule"))
                        .flatMap(line -> named(line).stream()
                                .filter(role -> !there.contains(role))
                                .map(role -> place(line) + role + Spelling.hint(role, there)))
                        .toList());
    }

    @Test
    void everyClassAskedForIsThere() {
        Set<String> there = lines().map(line -> line.cell(0)).collect(Collectors.toSet());

        ASKED_FOR.forEach(role -> assertTrue(there.contains(role), role));
    }

    private static Stream<DataLine> lines() {
        LanguagePacks packs = LanguagePacks.load();
        List<Language> languages = new ArrayList<>(packs.languages());
        languages.add(Language.UNKNOWN);
        return languages.stream()
                .map(packs::of)
                .flatMap(pack -> Stream.of(DateGrammarReader.OWN_LINES, DateGrammarReader.CLDR_LINES)
                        .flatMap(file -> pack.lines(file).stream()));
    }

    /** The classes a rule names; words that stand for themselves begin with an equals sign. */
    private static Set<String> named(DataLine rule) {
        RulePattern pattern = RulePattern.parse(rule.cell(2));
        return Stream.concat(
                        pattern.sequences().stream().flatMap(Collection::stream),
                        Stream.of(pattern.before(), pattern.after())
                                .flatMap(Stream::ofNullable)
                                .map(context -> context.startsWith("!") ? context.substring(1) : context))
                .filter(role -> !role.startsWith("="))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(DataLine line) {
        return line.file() + ":" + line.number() + ": unknown class ";
    }
}
