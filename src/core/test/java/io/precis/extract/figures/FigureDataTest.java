package io.precis.extract.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.precis.article.Language;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In the example of each line of each language's figures.txt, the extractor finds the figures that the line names. */
class FigureDataTest {
    private static final int EXAMPLE = 3;

    @TestFactory
    Stream<DynamicTest> findsInEveryExampleTheFiguresOfItsLine() {
        LanguagePacks packs = LanguagePacks.load();
        List<Language> languages = new ArrayList<>(packs.languages());
        languages.add(Language.UNKNOWN);
        return languages.stream()
                .map(packs::of)
                .map(pack -> DynamicTest.dynamicTest(pack.language().tag(), () -> check(pack)));
    }

    private static void check(LanguagePack pack) {
        for (DataLine line : pack.lines("figures.txt")) {
            String place = line.file() + ":" + line.number();
            assertFalse(line.cell(EXAMPLE).isEmpty(), place + " has no example");
            assertEquals(line.cell(EXAMPLE + 1), Figures.shown(pack.language().tag(), line.cell(EXAMPLE)), place);
        }
    }
}
