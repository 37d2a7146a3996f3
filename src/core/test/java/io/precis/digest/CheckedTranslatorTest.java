package io.precis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.translate.EngineChoice;
import io.precis.translate.TranslationOptions;
import io.precis.translate.engine.GlossaryTerm;
import io.precis.translate.engine.TranslationFailed;
import io.precis.translate.engine.TranslationRoute;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which translations pass the check and which are replaced by the original; the translations are invented. */
class CheckedTranslatorTest {
    private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | en | El embalse cayó al 8,7 % de su capacidad. | The reservoir fell to 8.7% of its capacity.",
                "es | en | Unas 2.300 personas salieron a la calle el martes. | Some 2,300 people took to the streets on Tuesday.",
                "de | en | Der Umbau kostet dreieinhalb Millionen Euro. | The conversion costs three and a half million euros.",
                "fr | en | Près de 12 400 assurés sont concernés d'ici au 31 décembre. | Nearly 12,400 people are affected by 31 December.",
                "ru | en | Мост откроет губернатор Сергей Лукашин 12 мая. | Governor Sergey Lukashin will open the bridge on May 12.",
                "uk | de | Мерка Олена Шевчук заявила, що школа прийме 480 учнів. | Bürgermeisterin Olena Schewtschuk erklärte, dass die Schule 480 Schüler aufnimmt.",
                "el | en | Ο δήμαρχος Γιώργος Παπαδόπουλος είπε ότι κάηκαν 300 στρέμματα. | Mayor Giorgos Papadopoulos said 300 stremmata burned.",
                "en | es | The minister will speak next Monday. | El ministro hablará el próximo lunes.",
                "en | fr | The half-marathon starts on 3 June. | Le semi-marathon part le 3 juin.",
                "zh | en | 公司去年营收12亿元。 | The company had revenue of 1.2 billion yuan last year.",
                "ja | en | 新しい駅は4月1日に開業する。 | The new station opens on April 1.",
                "en | es | Yes, yes, yes, he said. | Sí, sí, sí, dijo.",
            })
    void acceptsGoodTranslations(String from, String to, String source, String translation) {
        CheckedTranslator.Sentence sentence = translate(from, to, source, translation, false);
        assertEquals(List.of(), sentence.warnings());
        assertEquals(translation, sentence.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | en | El embalse cayó al 8,7 % de su capacidad. | The reservoir fell to its capacity. | the figure '8,7 %' is not in the translation",
                "es | en | El embalse cayó mucho. | The reservoir fell by 40%. | the figure '40%' is not in the source",
                "de | en | Der Umbau kostet drei Millionen Euro. | The conversion costs three billion euros. | the figure 'drei Millionen Euro' is not in the translation",
                "fr | en | Le vote aura lieu le 31 décembre. | The vote will take place in June. | the date '31 décembre' is not in the translation",
                "en | es | The minister spoke on Tuesday. | El ministro habló en 1998. | the date '1998' is not in the source",
                "ru | en | Мост откроет губернатор Сергей Лукашин. | Governor Peter Morris will open the bridge. | the name 'Сергей Лукашин' is not in the translation",
                "en | de | The mayor opened the old town hall. | Die der Bürgermeister der Bürgermeister der Bürgermeister öffnete. | is repeated over and over",
                "en | de | The mayor opened the old town hall. |  | the translation is empty",
                "en | de | The mayor opened the old town hall after years of costly work. | Der Markt. | times as long as its source",
                "en | de | The mayor opened the old town hall. | The mayor opened the old town hall. | is left untranslated",
                "en | zh | The mayor opened the old town hall. | 市长市长市长市长市长市长 | is repeated over and over",
            })
    void showsTheOriginalInPlaceOfABadTranslation(
            String from, String to, String source, String translation, String warning) {
        String translated = translation == null ? "" : translation;
        CheckedTranslator.Sentence sentence = translate(from, to, source, translated, false);
        assertTrue(
                sentence.warnings().stream().anyMatch(found -> found.contains(warning)),
                sentence.warnings().toString());
        assertEquals(source, sentence.text());
        assertEquals(translated, translate(from, to, source, translated, true).text());
    }

    @Test
    void noticesATranslationInTheWrongLanguage() {
        String source = "Die Stadt baut im Frühjahr eine neue Brücke über den Fluss und sperrt dafür die alte Straße.";
        String translation =
                "Die Stadt errichtet im kommenden Frühling eine weitere Brücke und sperrt den alten Weg zum Fluss.";
        CheckedTranslator.Sentence sentence = translate("de", "en", source, translation, false);
        assertEquals(List.of("it seems to be in de still"), sentence.warnings());
    }

    @Test
    void keepsOriginalsWhenTheEngineFails() {
        TranslationRoute failing = new TranslationRoute() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public List<String> translate(List<String> sentences) {
                throw new TranslationFailed("http://localhost:5000 answered 500, 4 times", null);
            }
        };
        CheckedTranslator.Result result = checker("en", false, List.of())
                .translate(List.of("Uno.", "Dos."), new Language("es"), THURSDAY, failing);
        assertEquals(
                List.of("Uno.", "Dos."),
                result.sentences().stream()
                        .map(CheckedTranslator.Sentence::text)
                        .toList());
        assertEquals(
                List.of("not translated: http://localhost:5000 answered 500, 4 times"),
                result.sentences().get(0).warnings());
    }

    @Test
    void appliesTheGlossary() {
        TranslationRoute route = new Made(Map.of(
                "Der Bahnhof bleibt zu.", "The railway station stays closed.",
                "Bahnhof", "Railway station",
                "Der Kiez feiert.", "The district celebrates.",
                "Kiez", "Neighbourhood"));
        CheckedTranslator checker = checker(
                "en", false, List.of(new GlossaryTerm("Bahnhof", "central station"), new GlossaryTerm("Kiez", "Kiez")));
        List<CheckedTranslator.Sentence> sentences = checker.translate(
                        List.of("Der Bahnhof bleibt zu.", "Der Kiez feiert."), new Language("de"), THURSDAY, route)
                .sentences();
        assertEquals("The central station stays closed.", sentences.get(0).text());
        assertEquals(List.of(), sentences.get(0).warnings());
        assertEquals(
                List.of("the glossary's 'Kiez' for 'Kiez' found no place"),
                sentences.get(1).warnings());
        assertEquals("The district celebrates.", sentences.get(1).text());
    }

    private record Made(Map<String, String> translations) implements TranslationRoute {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public List<String> translate(List<String> sentences) {
            return sentences.stream()
                    .map(text -> translations.getOrDefault(text, ""))
                    .toList();
        }
    }

    private static CheckedTranslator.Sentence translate(
            String from, String to, String source, String translation, boolean keepDamaged) {
        return checker(to, keepDamaged, List.of())
                .translate(List.of(source), new Language(from), THURSDAY, new Made(Map.of(source, translation)))
                .sentences()
                .get(0);
    }

    private static CheckedTranslator checker(String to, boolean keepDamaged, List<GlossaryTerm> glossary) {
        return new CheckedTranslator(new TranslationOptions(
                new Language(to), EngineChoice.NONE, "target/models", null, keepDamaged, glossary));
    }
}
