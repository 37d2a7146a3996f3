package io.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.split.SentenceSplitter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every language of the index must have, and every abbreviation's own example. */
class LanguagePackContractTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    static Stream<Language> languages() {
        return PACKS.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasAllThatAPackNeeds(Language language) {
        LanguagePack pack = PACKS.of(language);

        for (String key : List.of(
                "name", "native", "script", "direction", "stemmer", "capitals", "terms", "reporting", "openers")) {
            assertFalse(pack.property(key, "").isEmpty(), key);
        }
        assertTrue(pack.lines("stopwords.txt").size() >= 50, "stop words");
        assertTrue(pack.lines("abbreviations.txt").size() >= 8, "abbreviations");
        for (String file : List.of("cldr-dates.txt", "cldr-figures.txt", "cldr-territories.txt", "furniture.txt")) {
            assertFalse(pack.lines(file).isEmpty(), file);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyAbbreviationDoesWhatItsExampleSays() {
        return languages()
                .map(PACKS::of)
                .flatMap(pack -> pack.lines("abbreviations.txt").stream()
                        .map(line -> DynamicTest.dynamicTest(
                                pack.language() + " " + line.cell(1), () -> assertExample(pack, line))));
    }

    private static void assertExample(LanguagePack pack, DataLine line) {
        String marked = line.cell(2);
        String abbreviation = line.cell(1).startsWith("-") ? line.cell(1).substring(1) : line.cell(1);
        assertTrue(marked.contains(abbreviation), line.file() + ":" + line.number() + " shows something else");

        String text = marked.replace("|", "");
        String split = SPLITTER.split(text, pack).stream()
                .map(sentence -> sentence.span().of(text))
                .collect(Collectors.joining("|"));

        String expected = Stream.of(marked.split("\\|", -1)).map(String::strip).collect(Collectors.joining("|"));
        assertEquals(expected, split, line.file() + ":" + line.number());
    }
}
