package io.precis.read.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.read.head.SiteNames;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BylineNamesTest {
    private static final BylineNames NAMES =
            new BylineNames(new SiteNames("Port Ridley News", "https://ridleynews.example/1", List.of()));

    static Stream<BylineWords.Line> lines() {
        return BylineWords.lines().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfTheDataProvesItselfByItsExample(BylineWords.Line line) {
        assertEquals(line.expected(), joined(NAMES.ofPerson(line.example())), line.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By ADA QUIST and BO LIND, Associated Press; ADA QUIST, BO LIND",
                "Ada Quist Associated Press; Ada Quist",
                "Analysis by Ada Quist, CNN Editor-at-large; Ada Quist",
                "Reuters, Washington; -",
                "Quist, Ada; Quist, Ada",
                "Por Ada Quist / Bo Lind 22 de abril de 2024; Ada Quist, Bo Lind",
                "Ada Quist, enviada especial a Ridley; Ada Quist",
                "Redacción RN; -",
                "12.3.2020, 13:30 Uhr von Ada Quist; Ada Quist",
                "Von Ada Quist | 12.3.2020; Ada Quist",
                "erstellt von Ada Quist — veröffentlicht 28.01.2022 06:00; Ada Quist",
                "Auteur: Ada Quist; Ada Quist",
                "王明華／綜合報導; 王明華",
                "【港灣日報記者王明華台北報導】; 王明華",
                "한지우 칼럼니스트 jiu@harbour.example; 한지우",
                "Port Ridley News; -",
                "Foto: Ada Quist; -",
                "Posted on September 21, 2020 by Ada Quist; Ada Quist",
                "Am 1. Februar 2022 um 10:00 Uhr von Ada Quist; Ada Quist",
                "Eidgenössisches Departement für Bildung und Forschung WBF; -",
                "Ada quistan; Ada quistan",
                "Ursula von der Linde; Ursula von der Linde",
                "By Theresa May May 5, 2019; Theresa May",
                "Show all of my profile; -",
                "Ada (A.Q.) Quist; Ada Quist",
                "Ada Quist Thursday, November 9, 2023 4:31AM; Ada Quist"
            })
    void readsNamesOfWholeFields(String said, String expected) {
        assertEquals(expected, joined(NAMES.of(said)));
    }

    @Test
    void takesOneWordOnlyWhereThePageSaysItIsAPerson() {
        assertEquals(List.of(), NAMES.of("Aurelia"));
        assertEquals(List.of("Aurelia"), NAMES.ofPerson("Aurelia"));
        assertEquals(List.of(), NAMES.ofPerson("EFE"));
    }

    @Test
    void takesOfAnyLineOnlyWhatItsWordsCallAName() {
        assertEquals(List.of(), NAMES.ofLine("Ada Quist"));
        assertEquals(List.of("Ada Quist"), NAMES.ofLine("By Ada Quist"));
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "-" : String.join(", ", names);
    }
}
