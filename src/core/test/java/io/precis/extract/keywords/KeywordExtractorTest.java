package io.precis.extract.keywords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.SampleDocuments;
import io.precis.article.Language;
import io.precis.article.Span;
import io.precis.language.LanguagePacks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeywordExtractorTest {
    private static final String FERRY =
            "The ferry line opens on Monday. A second ferry line is planned, the mayor said. "
                    + "The mayor wants ferries at night too, but the old ferry line loses money. Nobody said why.";

    private static List<String> keywords(String tag, @Nullable String title, String text, int most, Span... taken) {
        return new KeywordExtractor()
                .extract(
                        SampleDocuments.of(tag, title, text),
                        LanguagePacks.load().of(new Language(tag)),
                        List.of(taken),
                        most);
    }

    @Test
    void prefersThePhraseToTheWordsInIt() {
        assertEquals(List.of("ferry line", "mayor"), keywords("en", null, FERRY, 8));
    }

    @Test
    void countsInflectedFormsAsOneAndShowsTheCommonest() {
        String text = "Ferries cross here. One ferry is new. The new ferry is white.";

        assertEquals("ferry", keywords("en", null, text, 1).get(0));
    }

    @Test
    void theHeadlineDecidesBetweenEquals() {
        String text = "Bridges cost tolls. Some tolls pay for bridges.";

        assertEquals(List.of("Bridges", "tolls"), keywords("en", null, text, 8));
        assertEquals(List.of("tolls", "Bridges"), keywords("en", "No more tolls", text, 8));
    }

    @Test
    void leavesOutWhatIsListedAsDateOrFigureAndWhoSaidIt() {
        String text = "Prices rose in May, she said. Wages rose in May, he said.";

        assertEquals(List.of("rose"), keywords("en", null, text, 8, new Span(15, 18), new Span(44, 47)));
    }

    @Test
    void findsWordsWhereNoSpacesAre() {
        String text = "茶园今年减产。村里的茶园有人认养，认养的茶园不多。很多人来茶园看。";

        assertEquals("茶园", keywords("zh", null, text, 1).get(0));
    }

    @Test
    void everyKeywordStandsInTheText() {
        List<String> found = keywords("en", "A line", FERRY, 8);

        assertFalse(found.isEmpty());
        found.forEach(keyword -> assertTrue(FERRY.contains(keyword), keyword));
    }

    @Test
    void hasNoneWhereFunctionWordsAreUnknown() {
        assertEquals(List.of(), keywords("ha", null, "Wannan labari ne. Wannan labari ne kuma.", 8));
    }
}
