package io.precis.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.Language;
import io.precis.article.Summary;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates of a text complete each other; single phrases have their tests in the data. */
class DateExtractorTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final DateExtractor EXTRACTOR = new DateExtractor(PACKS);
    private static final LocalDate SATURDAY = LocalDate.of(2023, 2, 25);

    @Test
    void placesBareMonthsUnderTheYearOfTheirHeading() {
        String text = "1861\nThe war began in April 1861.\n1862\nIn March he marched. A veteran spoke of it in 1881.\n"
                + "In May he fought, and later this year he won.\n1863\nIn January he rested. The treaty came in 1865.";

        assertEquals(
                "1861 1861-04 1862 1862-03 1881 1862-05 1862 1863 1863-01 1865", values("en", text, SATURDAY, " "));
    }

    @Test
    void staysInTheYearsOfANarrativeAfterADateOutsideThem() {
        String text = "It began on 3 May 1914. In 1915 they dug, in 1916 they fought. The last survivor died in 2009. "
                + "In 1917 they rose. A year earlier they had hoped. In June they marched.";

        assertEquals("1914-05-03 1915 1916 2009 1917 1916 1917-06", values("en", text, SATURDAY, " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|On Saturday 5 June they meet.|2021-06-05",
                "en|On 7 and 8 April 2001 they met.|2001-04-07 2001-04-08",
                "en|In April and June 1955 they met.|1955-04 1955-06",
                "en|They met between 3 and 5 May 2001.|2001-05-03/2001-05-05",
                "en|The last Monday of May 2022 was warm.|2022-05-30",
                "en|On page 12, 5 May 2001 is named.|2001-05-05",
                "en|Will this march end?|''",
                "en|The 1960's and 1965's best men.|196X 1965",
                "en|Trading closed Thursday, 5,745,188 shares.|2023-02-23",
                "de|Das Treffen dauert von Montag bis Freitag.|2023-02-27/2023-03-03",
                "fr|Ils viendront du 3 au 5 mai 2024.|2024-05-03/2024-05-05",
                "en|They will meet Monday to Wednesday next week.|2023-02-27/2023-03-01",
                "en|The bill must pass by 31 December.|2023-12-31",
                "en|The hall that opened on 20 February will close.|2023-02-20",
                "nl|Hij kwam begin jaren negentig.|199X",
                "en|It fell in the first nine months of this year.|2023-01-01/2023-09-30",
                "en|It rained on the last ten days of May 2022.|2022-05-22/2022-05-31",
                "de|In den ersten neun Monaten 2021 stieg der Preis.|2021-01-01/2021-09-30",
                "fr|Les neuf premiers mois de 2021 furent bons.|2021-01-01/2021-09-30",
                "es|Subió en los primeros nueve meses de 2021.|2021-01-01/2021-09-30",
                "ru|За первые девять месяцев 2021 года выросли цены.|2021-01-01/2021-09-30",
                "en|The third month of 2020 was cold.|2020-03",
                "en|The wars of 1898-99 and 1915-17 were long, the season of 2019-20 short.|1898/1899 1915/1917 2019/2020",
                "en|He came in 2021-03.|2021-03",
                "en|Two weeks before the vote he left.|''",
                "en|It runs from Monday 3 to Wednesday 5 May.|2021-05-03/2021-05-05",
                "it|È partito mercoledì scorso, venerdì torna.|2023-02-22 2023-03-03",
                "id|Rabu lalu, Selasa depan.|2023-02-22 2023-02-28",
                "el|Ήρθε στις αρχές της δεκαετίας του 1990.|199X",
                "en|They came from 4 to 22 January people say.|2023-01-04/2023-01-22",
                "en|They stayed from 2015-01-01.|2015-01-01",
                "pl|Minister Anna Lis mówiła w Środzie Wielkopolskiej. To powiedział Lis. Wraca w maju.|2023-05",
                "nl|Jan Peeters sprak met Jan. Mei Li kwam in mei.|2022-05",
                "de|Kanzlerin Jan Mai sprach. Ende Mai kommt sie.|2022-05",
                "en|April Jones and June Smith met August Busch. They met in June.|2022-06",
                "es|Mar Flores y Abril García hablaron en mayo.|2022-05",
                "nb|Tor Olsen kom onsdag.|2023-02-22",
                "tr|Eylül Yılmaz konuştu.|''",
                "it|Lunedì Draghi incontrerà Lis.|2023-02-27",
                "es|Cayó entre diciembre y Febrero.|2022-12/2023-02",
                "fr|Mme Avril a parlé. VENDREDI FÉRIÉ.|2023-02-24",
                "en|He died in April.|2022-04",
                "en|The school was closed before April.|2023-04",
                "en|The talks go on in April, an official said.|2023-04",
                "pt|A taxa em abril foi de sete por cento.|2022-04",
                "fr|LA SEMAINE DERNIERE. En fevrier 2021.|2023-W07 2021-02",
                "ro|A venit sambata, 3 februarie 2021.|2021-02-03",
                "pl|Przyjechal w pazdzierniku 2021.|2021-10",
                "tr|5 subat 2021 persembe.|2021-02-05",
                "en|Profit in the third quarter of 2022 rose from $2 million a year earlier.|2022-Q3 2021-Q3",
                "de|Im dritten Quartal 2022 stieg der Gewinn, ein Jahr zuvor war er gefallen.|2022-Q3 2021-Q3",
                "en|The firm was founded a year ago.|2022",
                "ro|Cere o creștere în două etape, prima până la 1 iulie.|2023-07-01",
                "hu|A bér szeptembertől 15 százalékkal nő.|2023-09",
                "en|In May 15 people died, on May 15 it rained.|2022-05 2022-05-15",
                "en|The sale runs until 1 July.|2023-07-01",
                "es|Tiene 30 años.|''",
                "fr|Il a 30 ans, elle est morte il y a 2000 ans.|''",
                "es|Vino el primer ministro y habló 20 minutos.|''",
            })
    void resolvesTheDatesOfASentence(String tag, String text, String expected) {
        assertEquals(expected, values(tag, text, SATURDAY, " "));
    }

    @Test
    void hasNoValueForADayThatDoesNotExist() {
        String text = "It began in May 1914, and in 1915, 1916, 1917. It was not over on 30 February.";

        assertEquals("1914-05 1915 1916 1917 null", values("en", text, SATURDAY, " "));
    }

    @Test
    void hasNoValueForAPeriodOfNoDays() {
        assertEquals("null", values("en", "In the last 0 days nothing moved.", SATURDAY, " "));
        assertEquals("null", values("de", "In den nächsten 0 Jahren wird sich nichts tun.", SATURDAY, " "));
    }

    @Test
    void leavesTheFullStopOutOfTheDate() {
        String text = "Det skete mandag.";
        Document document = DateDocuments.of(text, PACKS.of(new Language("da")), new Language("da"));

        List<KeyDate> dates =
                EXTRACTOR.extract(document, PACKS.of(new Language("da")), new Summary(List.of()), SATURDAY);

        assertEquals("mandag", dates.get(0).span().of(text));
    }

    @Test
    void resolvesThatDayToTheLastDaySpokenOf() {
        String text = "On 3 May 2001 he came. In 2002 he left. That day she wept.";

        assertEquals("2001-05-03 2002 2001-05-03", values("en", text, SATURDAY, " "));
    }

    @Test
    void hasNoValueForRelativeDatesWithoutAReference() {
        assertEquals("null 2001", values("en", "He came yesterday, not in 2001.", null, " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|He has ruled since 1994. He flies to Oslo next week and returns on Friday.|1994 null null",
                "de|Er regiert seit 1994. Er fliegt nächste Woche nach Oslo und kommt am Freitag zurück.|1994 null null",
                "fr|Il gouverne depuis 1994. Il part la semaine prochaine et rentre vendredi.|1994 null null",
                "es|Gobierna desde 1994. Viaja la próxima semana y vuelve el viernes.|1994 null null",
                "en|He came on 3 May 2001. In June he left.|2001-05-03 2001-06"
            })
    void doesNotCountRelativeDatesFromAnOldYear(String tag, String text, String values) {
        assertEquals(values, values(tag, text, null, " "));
    }

    private static String values(String tag, String text, @Nullable LocalDate reference, String between) {
        LanguagePack pack = PACKS.of(new Language(tag));
        Document document = DateDocuments.of(text, pack, pack.language());
        List<KeyDate> dates = EXTRACTOR.extract(document, pack, new Summary(List.of()), reference);
        return dates.stream().map(date -> String.valueOf(date.value())).collect(Collectors.joining(between));
    }
}
