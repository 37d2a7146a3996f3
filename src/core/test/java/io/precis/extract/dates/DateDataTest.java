package io.precis.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.Summary;
import io.precis.failure.Spelling;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In the example of each line of each language's dates.txt, the extractor finds the dates that the line names. */
class DateDataTest {
    private static final int EXAMPLE = 3;
    private static final Pattern CLASS = Pattern.compile("\\{([^}]+)}");
    /** Classes of numbers, and of words that are parts of longer periods. */
    private static final List<String> CLASSES_MADE_BY_THE_PROGRAM = List.of(
            "n",
            "nn",
            "digitday",
            "yearend",
            "yy",
            "day",
            "dayword",
            "tens",
            "year",
            "anyyear",
            "ord",
            "piece",
            "last");

    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final DateExtractor EXTRACTOR = new DateExtractor(PACKS);
    private static final LocalDate REFERENCE = LocalDate.of(2023, 2, 25);

    @TestFactory
    Stream<DynamicTest> findsInEveryExampleTheDatesOfItsLine() {
        List<Language> languages = new ArrayList<>(PACKS.languages());
        languages.add(Language.UNKNOWN);
        return languages.stream()
                .map(PACKS::of)
                .flatMap(pack -> pack.lines("dates.txt").stream()
                        .filter(line -> !line.cell(EXAMPLE).isEmpty())
                        .map(line -> DynamicTest.dynamicTest(
                                pack.language() + ":" + line.number() + " " + line.cell(EXAMPLE),
                                () -> check(pack, line))));
    }

    /** A rule with a class that no word has would never be tried, and nobody would be told. */
    @Test
    void everyClassOfARuleIsOneThatWordsHave() {
        List<LanguagePack> packs = Stream.concat(PACKS.languages().stream(), Stream.of(Language.UNKNOWN))
                .map(PACKS::of)
                .toList();
        Set<String> known = new TreeSet<>(CLASSES_MADE_BY_THE_PROGRAM);
        packs.stream()
                .flatMap(pack -> Stream.of("dates.txt", "cldr-dates.txt").flatMap(file -> pack.lines(file).stream()))
                .forEach(line -> known.add(line.cell(0)));

        List<String> unknown = packs.stream()
                .flatMap(pack -> pack.lines("dates.txt").stream())
                .filter(line -> line.cell(0).equals("rule"))
                .flatMap(line -> CLASS.matcher(line.cell(2))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !known.contains(name))
                        .map(name -> line.file() + ":" + line.number() + ": unknown class '" + name + "'"
                                + Spelling.hint(name, known)))
                .toList();

        assertEquals(List.of(), unknown);
    }

    private static void check(LanguagePack pack, DataLine line) {
        Document document = DateDocuments.of(line.cell(EXAMPLE), pack, pack.language());
        String values = EXTRACTOR.extract(document, pack, new Summary(List.of()), REFERENCE).stream()
                .map(date -> String.valueOf(date.value()))
                .collect(Collectors.joining(","));
        assertEquals(line.cell(EXAMPLE + 1), values.isEmpty() ? "-" : values, line.file() + ":" + line.number());
    }
}
