package io.precis.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.KeyDate.Mod;
import io.precis.article.Language;
import io.precis.article.Summary;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences of each kind of fault, and of what a quick fix of it would break, in many languages: the dates found in each. */
class DateKindsTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final DateExtractor EXTRACTOR = new DateExtractor(PACKS);
    private static final LocalDate SATURDAY = LocalDate.of(2023, 2, 25);

    private record Line(String place, String language, String kind, String text, String dates) {}

    @TestFactory
    Stream<DynamicTest> findsTheDatesOfEachSentence() {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.place() + " " + line.text(), () -> assertEquals(line.dates(), found(line))));
    }

    @Test
    void eachKindHasTenSentencesAndTenControlsInFiveLanguages() {
        Map<String, List<Line>> byKind =
                lines().stream().collect(Collectors.groupingBy(Line::kind, TreeMap::new, Collectors.toList()));

        byKind.forEach((kind, lines) -> {
            assertTrue(lines.size() >= 10, () -> kind + " has " + lines.size());
            assertTrue(lines.stream().map(Line::language).distinct().count() >= 5, kind);
            assertTrue(kind.startsWith("not-") || byKind.containsKey("not-" + kind), kind);
        });
    }

    private static String found(Line line) {
        Language language = new Language(line.language());
        LanguagePack pack = PACKS.of(language);
        Document document = DateDocuments.of(line.text(), pack, language);
        List<KeyDate> dates = EXTRACTOR.extract(document, pack, new Summary(List.of()), SATURDAY);
        String all =
                dates.stream().map(date -> date.value() + bound(date.mod())).collect(Collectors.joining(", "));
        return all.isEmpty() ? "-" : all;
    }

    private static String bound(@Nullable Mod mod) {
        return mod == Mod.BEFORE || mod == Mod.AFTER ? " " + mod : "";
    }

    private static List<Line> lines() {
        Stream<String> languages = Stream.concat(PACKS.languages().stream(), Stream.of(Language.UNKNOWN))
                .map(Language::tag);
        return languages.flatMap(DateKindsTest::lines).toList();
    }

    /** The lines of a language; none where it has no file. */
    private static Stream<Line> lines(String language) {
        InputStream file = DateKindsTest.class.getResourceAsStream("/dates/" + language + ".txt");
        if (file == null) {
            return Stream.empty();
        }
        List<String> all = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> !all.get(i).isBlank() && !all.get(i).startsWith("#"))
                .mapToObj(i -> {
                    String[] cells = all.get(i).split("\t");
                    return new Line(language + ".txt:" + (i + 1), language, cells[0], cells[1], cells[2]);
                });
    }
}
