package io.precis.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {
    /** Before the bar stands what the sentence does not begin with; ⏎ is a line end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINDBY, Norland (Example Wire) - |The ferry sank on Friday.",
                "LINDBY, 25 February 2023 (Example Wire) - |The ferry sank.",
                "SAN LINDO, Texas, Feb. 25, 2023 — |The ferry sank.",
                "Feb. 25, 2023 -- |The ferry sank.",
                "25. Februar 2023 – |Die Fähre ist gesunken.",
                "LINDBY — |“The ferry sank,” he said.",
                "Lindby (Example Wire) -- |The ferry sank.",
                "LINDBY, March 11, 2026 -⏎|The ferry sank.",
                "(Example Wire) - LINDBY, 25 FEB - |The ferry sank.",
                "(EW) - |The ferry sank.",
                "LINDBACH, 6. Mai 2025 (Beispiel) – |Die Fähre ist gesunken.",
                "Lindbach (bsp/lnd) - |Die Fähre ist gesunken.",
                "Lindbach, 6. Mai - |Die Fähre ist gesunken.",
                "LINDES, 14 mars (Agence) - |Le bac a coulé.",
                "Lindes, le 14 mars – |Le bac a coulé.",
                "Lindas, 14 mar 2024 (Agencia).- |El barco se hundió.",
                "LINDAS, 14 (AGENCIA) - |El barco se hundió.",
                "Lindeira, 14 mar 2024 (Exemplo) - |O barco afundou.",
                "(ESEMPIO) - LINDE, 14 MAR - |Il traghetto è affondato.",
                "LINDBY, 19 november 2025 (Exempel). |Färjan sjönk i fredags.",
                "LINDOWO, 3 maja (Przykład) – |Prom zatonął.",
                "ЛИНДСК, 25 фев — ПРИМЕР Новости. |Паром затонул.",
                "ЛИНДСК, 14 ноября. — |Паром затонул.",
                "Линдск (Пример) — |Паром затонул.",
                "ΛΙΝΔΟΣ (Παράδειγμα) – |Το πλοίο βυθίστηκε.",
                "LİNDE (Örnek) - |Vapur battı.",
                "LINDA, 3 Mei (Contoh) - |Kapal itu tenggelam.",
                "Linda (Contoh) - |Kapal itu tenggelam.",
                "ليندا (مثال) - |غرقت العبارة يوم الجمعة.",
                "ليندا، 25 فبراير (مثال) – |غرقت العبارة.",
                "לינדה (דוגמה) - |המעבורת טבעה.",
                "लिंडा, 25 फरवरी (उदाहरण)। |नौका डूब गई।",
                "लिंडा (उदाहरण): |नौका डूब गई।",
                "林镇社林河5月6日电 |渡轮周五沉没。",
                "林镇社林河5月6日电（记者林一）|渡轮周五沉没。",
                "（2024年5月6日林镇讯）|渡轮周五沉没。",
                "【リンデ＝例】|フェリーが沈没した。",
                "（リンデ＝例）|フェリーが沈没した。",
                "(린데=보기) 김보기 기자 = |여객선이 침몰했다.",
            })
    void aDatelineEndsWhereItsSentenceBegins(String marked) {
        assertEquals(marked, shown(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry of 3 May 2019 - a white one - sank on Friday.",
                "25 February 2023 – The ferry sinks.⏎⏎2 March 2023 – The divers come.",
                "25 February 2023 – a Saturday – was cold.",
                "Berlin – the city of bears – was cold.",
                "Berlin – Stadt der Bären. Es war kalt.",
                "Anna Lind (42) – Fahrerin aus Köln – fährt gern.",
                "Anna Lind (SPD) – seit 2019 im Amt – will bleiben.",
                "Anna Lind (SPD) – Bürgermeisterin von Köln – will bleiben.",
                "Москва — столица России.",
                "Anna Lind (Köln) sagte: Die Fähre ist gesunken.",
                "The Port Authority (LPA) – a public body – said no.",
                "On 3 May 2019, ferries - all of them - sank.",
                "Hamburg – Berlin in zwei Stunden.",
                "(1) Die Fähre ist gesunken.",
                "（一）渡轮沉没。",
                "9月22日20时36分，云岭县发生地震。",
                "Le bac (12 tonnes) - Un record.",
                "El barco se hundió el 14 de marzo (viernes). Nadie murió.",
                "NASA (agency) sent a probe. It landed.",
                "Lindby, a town of 3 churches, sank. It is gone.",
                "In the year 2020, on May 3 - The day the ferry sank - we met.",
                "ليندا مدينة صغيرة - غرقت العبارة فيها.",
                "नौका (दो मंज़िली)। वह डूब गई।",
                "Anna Lind (Lindby). She won. All cheered.",
                "CRICKET - LINDBY WIN THE CUP IN THE LAST OVER.",
            })
    void aSentenceOfItsOwnKeepsItsHead(String text) {
        assertEquals("|" + text, shown("|" + text));
    }

    @Test
    void aStandfirstMayStandBeforeIt() {
        String text =
                "The ferry sank, and all were saved.\n\nLINDBY, Norland (Example Wire) - The ferry sank on Friday.";

        assertEquals(
                "LINDBY, Norland (Example Wire) -",
                DatelineFinder.find(text).orElseThrow().of(text));
    }

    @Test
    void aBarMayPartTheDayFromThePlace() {
        for (String head : new String[] {"Mitteilung vom 25. Februar 2023 | Lindbach –", "Lindas | 25 feb 2023 -"}) {
            String text = head + " Ein Boot ist gesunken.";

            assertEquals(head, DatelineFinder.find(text).orElseThrow().of(text));
        }
        assertEquals(
                true,
                DatelineFinder.find("Chapter 5 of 2023 | The long and winding road – The ferry sank.")
                        .isEmpty());
    }

    private static String shown(String marked) {
        String text = marked.replace("|", "").replace('⏎', '\n');
        int end = DatelineFinder.find(text).map(span -> span.end()).orElse(0);
        while (end > 0 && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return (text.substring(0, end) + "|" + text.substring(end)).replace('\n', '⏎');
    }
}
