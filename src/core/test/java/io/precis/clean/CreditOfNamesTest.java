package io.precis.clean;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Span;
import io.precis.language.LanguagePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of nothing but names in brackets: photographer, agency, pool, press service of a ministry. */
class CreditOfNamesTest {
    private static final FurnitureLine FURNITURE = new FurnitureLine(FurnitureRules.of(LanguagePacks.load()));

    private static boolean isFurniture(String line) {
        return FURNITURE.isAnywhere(new PageLine(new Span(0, line.length()), line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Lena Corvid/Harbour Press/Pool/Foreign Ministry Press Service via NWP)",
                "(Lena Corvid/Hafenpresse/Pool/Pressestelle des Außenministeriums)",
                "(Léna Corvid/Presse du Port/Pool/Service de presse du ministère)",
                "(Lena Corvid / Prensa del Puerto / Servicio de Prensa del Ministerio)",
                "(Lena Corvid/Stampa del Porto/Ufficio Stampa della Presidenza)",
                "(Лена Корвид/Портовая Пресса/Пресс-служба МИД)",
                "(Lena Corvid/Liman Haber/Dışişleri Bakanlığı Basın Servisi)",
                "(Lena Corvid/Satamauutiset/Ulkoministeriön Lehdistöpalvelu)",
                "(Λένα Κόρβιντ/Πρακτορείο Λιμένα/Γραφείο Τύπου)",
                "(ليلى كورفي/وكالة الميناء/المكتب الإعلامي للوزارة)",
                "（田中花子／港湾通信／外務省広報室）",
                "（王明/港口社/外交部新闻处）",
                "(김하나/항구통신/외교부 대변인실)",
                "(लीना कोरविद/बंदरगाह समाचार/विदेश मंत्रालय प्रेस सेवा)",
                "(Goran Petrov, Steppe Images, Palace Pool Photo via NWP)"
            })
    void isFurnitureInEveryLanguage(String line) {
        assertTrue(isFurniture(line), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(He did not say when the pool would open.)",
                "(The ministry later said that the photo was ten years old.)",
                "(The Port of Lindby and the Council of Elmvik did not answer)",
                "(Das Amt des Präsidenten und der Rat antworteten nicht)",
                "(Le port et/ou la mairie n'ont pas répondu)",
                "(open 24/7 from May)",
                "(2025/26: 14 Spiele)",
                "(он не ответил на вопрос и/или письмо)",
                "（市長は質問に答えなかった）",
                "（他没有回答问题，也没有解释原因）",
                "(see the table)"
            })
    void isTextWhereItSaysSomething(String line) {
        assertFalse(isFurniture(line), line);
    }
}
