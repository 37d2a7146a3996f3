package io.precis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.DetectedLanguage;
import io.precis.article.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinguaIdentifierTest {
    private static final LinguaIdentifier ANY = new LinguaIdentifier(List.of());

    @ParameterizedTest
    @CsvSource({
        "minsk,en",
        "hochwasser,de",
        "retraites-locales,fr",
        "sequia,es",
        "treni-notturni,it",
        "eleicao-municipal,pt",
        "fietsbrug,nl",
        "sagverk,sv",
        "szpital,pl",
        "deprem-evleri,tr",
        "most-cherez-oku,ru",
        "shkola-dnipro,uk",
        "pyrkagies,el",
        "tahliya,ar",
        "daryache,fa",
        "metro-lain,hi",
        "yuanyang-chaye,zh",
        "shinkansen-eki,ja",
        "bandoche,ko"
    })
    void knowsTheSampleArticles(String name, String language) throws IOException {
        String text = Files.readString(Path.of("input", name + ".txt"));

        DetectedLanguage found = ANY.identify(text);

        assertEquals(new Language(language), found.language());
        assertTrue(found.confidence() > 0.99 && found.confidence() <= 1, found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "?!", "മലയാളം ഒരു ദ്രാവിഡ ഭാഷയാണ്", "አማርኛ ጽሑፍ"})
    void saysUnknownWhereItCannotTell(String text) {
        assertEquals(new DetectedLanguage(Language.UNKNOWN, 0), ANY.identify(text));
    }

    @Test
    void isLessSureOfAWordThanOfASentence() {
        double word = ANY.identify("Hallo").confidence();
        double sentence = ANY.identify("Die Feuerwehr rückte am frühen Morgen mit vierzig Leuten aus.")
                .confidence();

        assertTrue(word < sentence, word + " against " + sentence);
    }

    @Test
    void answersOnlyFromTheCandidates() {
        LinguaIdentifier two = new LinguaIdentifier(List.of(new Language("de"), new Language("nl")));

        assertEquals(
                "nl",
                two.identify("De burgemeester opende gisteren de nieuwe brug.")
                        .language()
                        .tag());
        assertEquals(
                "de",
                two.identify("The mayor is in the Haus und der Garten ist schön.")
                        .language()
                        .tag());
    }

    @Test
    void aLoneCandidateIsTheAnswer() {
        LinguaIdentifier one = new LinguaIdentifier(List.of(new Language("fr")));

        assertEquals("fr", one.identify("Quelques mots").language().tag());
    }
}
