package io.precis.extract.names;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.extract.names.lexicon.NameAffix;
import io.precis.extract.names.lexicon.NameClue;
import io.precis.failure.Spelling;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every line of each language's lists of names begins with something that is read, and the example of a line of names.txt is
 * found as the line says.
 */
class NameDataTest {
    private static final List<String> AFFIXES = Stream.concat(
                    Stream.of("language"), Arrays.stream(NameAffix.values()).map(NameAffix::kind))
            .toList();

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
        assertFalse(pack.lines("names.txt").isEmpty(), "no names.txt");
        for (String file : List.of("names.txt", "people.txt", "cities.txt", "towns.txt", "cldr-territories.txt")) {
            pack.lines(file).forEach(NameDataTest::checkKind);
        }
        for (DataLine line : pack.lines("names.txt")) {
            String place = line.file() + ":" + line.number();
            if (!line.cell(2).isEmpty()) {
                String found = Names.shown(pack.language().tag(), line.cell(2));
                assertTrue(List.of(found.split("; ")).contains(line.cell(3)), place + " found " + found);
            }
        }
    }

    /** The reader passes over a kind that it does not know. */
    private static void checkKind(DataLine line) {
        String kind = line.cell(0);
        String place = line.file() + ":" + line.number();
        boolean isKnown = AFFIXES.contains(kind) || NameClue.of(kind).isPresent();
        assertTrue(isKnown, () -> place + ": unknown kind '" + kind + "'" + Spelling.hint(kind, kinds()));
        assertFalse(line.cell(1).isBlank(), place + " has no words");
    }

    private static List<String> kinds() {
        return Stream.concat(
                        AFFIXES.stream(),
                        Stream.of(NameClue.values()).map(clue -> clue.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
