package io.precis.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
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
    void writesTagsInCanonicalForm(String given, String expected) {
        assertEquals(expected, new Language(given).tag());
    }

    /** Two or three letters are not asked of the locale; here they are. */
    @Test
    void writesEveryShortCodeAsALocaleDoes() {
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                String two = "" + a + b;
                assertEquals(two.equals("no") ? "nb" : ofLocale(two), new Language(two).tag());
                for (char c = 'a'; c <= 'z'; c++) {
                    assertEquals(ofLocale(two + c), new Language(two + c).tag());
                }
            }
        }
    }

    private static String ofLocale(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english language", "e", "de_DE_", "1234", "zh--Hant"})
    void rejectsMalformedTags(String given) {
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
