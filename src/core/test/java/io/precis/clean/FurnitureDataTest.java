package io.precis.clean;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.article.Span;
import io.precis.language.DataLine;
import io.precis.language.LanguagePacks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code lang/<tag>/furniture.txt} proves itself by its own example. */
class FurnitureDataTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final FurnitureLine FURNITURE = new FurnitureLine(FurnitureRules.of(PACKS));

    static Stream<DataLine> lines() {
        return Stream.concat(Stream.of(Language.UNKNOWN), PACKS.languages().stream())
                .distinct()
                .flatMap(language -> PACKS.of(language).lines(FurnitureRules.FILE).stream());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void recognisesItsExample(DataLine data) {
        String example = data.cell(2);
        PageLine line = new PageLine(new Span(0, example.length()), TextNormaliser.normal(example));
        boolean byline = data.cell(0).equals("byline") || data.cell(0).equals("reporter");

        assertTrue(byline ? FURNITURE.byline(line).isPresent() : FURNITURE.isAnywhere(line), data.toString());
        for (String words : data.cell(1).split("…")) {
            assertTrue(FurnitureRules.lower(example).contains(FurnitureRules.lower(words.strip())), data.toString());
        }
    }
}
