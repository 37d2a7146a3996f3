package io.precis.extract.names;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.extract.names.lexicon.NameClue;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of each language's names.txt says something the extractor knows, and its example is found as it says. */
class NameDataTest {
    private static final List<String> AFFIXES =
            List.of("ending", "prefix", "surname-ending", "title-ending", "language");

    @TestFactory
    Stream<DynamicTest> everyLineProvesItself() {
        LanguagePacks packs = LanguagePacks.load();
        List<Language> languages = new ArrayList<>(packs.languages());
        languages.add(Language.UNKNOWN);
        return languages.stream()
                .map(packs::of)
                .map(pack -> DynamicTest.dynamicTest(pack.language().tag(), () -> check(pack)));
    }

    private static void check(LanguagePack pack) {
        List<DataLine> lines = pack.lines("names.txt");
        assertFalse(lines.isEmpty(), "no names.txt");
        for (DataLine line : lines) {
            String place = line.file() + ":" + line.number();
            assertTrue(
                    AFFIXES.contains(line.cell(0)) || NameClue.of(line.cell(0)).isPresent(),
                    place + " " + line.cell(0));
            assertFalse(line.cell(1).isBlank(), place + " has no words");
            if (!line.cell(2).isEmpty()) {
                String found = Names.shown(pack.language().tag(), line.cell(2));
                assertTrue(List.of(found.split("; ")).contains(line.cell(3)), place + " found " + found);
            }
        }
    }
}
