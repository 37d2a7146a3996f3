package io.precis.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "EN,en",
        "pt-br,pt-BR",
        "zh-hant-tw,zh-Hant-TW",
        "no,nb",
        "no-NO,nb-NO",
        "iw,he",
        "in,id",
        "ji,yi",
        "haw,haw"
    })
    void writesTagsInOneWay(String given, String expected) {
        assertEquals(expected, new Language(given).tag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english language", "e", "de_DE_", "1234", "zh--Hant"})
    void refusesWhatIsNoTag(String given) {
        assertThrows(IllegalArgumentException.class, () -> new Language(given));
    }

    @Test
    void knowsItsPrimarySubtag() {
        assertEquals("pt", new Language("pt-BR").primary());
        assertEquals("und", new Language("x-martian").primary());
        assertEquals("bn", new Language("bn").primary());
        assertFalse(Language.UNKNOWN.isKnown());
    }
}
