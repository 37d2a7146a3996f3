package io.precis.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.SampleDocuments;
import io.precis.article.Language;
import io.precis.language.LanguagePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final Dateline DATELINE = new Dateline(new DateExtractor(PACKS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|LINDBY, 25 February 2023 (Example Wire) - The ferry sank on Friday.|2023-02-25",
                "en|SAN LINDO, Texas, Feb. 25, 2023 — The ferry sank on Friday.|2023-02-25",
                "de|LINDBACH, 6. Mai 2025 (Beispiel) – Die Fähre ist am Dienstag gesunken.|2025-05-06",
                "es|Lindas, 14 mar 2024 (Agencia).- El barco se hundió.|2024-03-14",
                "sv|LINDBY, 19 november 2025 (Exempel). Färjan sjönk i fredags.|2025-11-19",
                "zh|（2024年5月6日林镇讯）渡轮周五沉没。|2024-05-06",
                "en|LINDBY, Feb. 25 (Example Wire) - The ferry sank on Friday.|-",
                "en|The ferry of 3 May 2019 - a white one - sank on Friday.|-",
                "en|LINDBY (Example Wire) - The ferry sank on 3 May 2019 (a Friday).|-",
                "en|On 3 May 2019 the ferry sank.|-",
                "en|LINDBY - No date at all.|-",
            })
    void readsTheDayOnlyWhereADatelineGivesIt(String tag, String text, String day) {
        Language language = new Language(tag);

        assertEquals(
                day,
                DATELINE.day(SampleDocuments.of(tag, null, text), PACKS.of(language))
                        .map(Object::toString)
                        .orElse("-"));
    }
}
