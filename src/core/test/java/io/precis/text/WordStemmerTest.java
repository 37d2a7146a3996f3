package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.precis.article.Language;
import io.precis.language.LanguagePacks;
import io.precis.split.SentenceSplitter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemmerTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();

    @ParameterizedTest
    @CsvSource({
        "en, harbour harbours",
        "de, Hafen Hafens",
        "fr, ville villes",
        "ru, город города городом",
        "tr, kentler kentleri",
        "bg, град градът градове",
        "cs, město města městech",
        "bn, শহর শহরের শহরে",
        "fa, شهر شهرها",
        "pl, miasto miastem miastach",
        "pl, wybory wyborów wyborach"
    })
    void theFormsOfAWordAreOneTerm(String tag, String forms) {
        assertEquals(
                1,
                Set.copyOf(new SentenceSplitter().terms(forms, PACKS.of(new Language(tag))))
                        .size());
    }

    @Test
    void namesAStemmerThatDoesNotExist() {
        assertThrows(IllegalStateException.class, () -> new WordStemmer("KlingonStemmer"));
    }
}
