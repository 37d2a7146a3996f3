package io.precis.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.CpuTime;
import io.precis.article.Article;
import io.precis.article.SourcePlace;
import io.precis.article.Span;
import io.precis.language.LanguagePacks;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {
    private static final TextCleaner CLEANER = new TextCleaner(LanguagePacks.load());

    private static final String BODY =
            "MINSK, Belarus - The president will fly to Beijing on Tuesday, his office said.\n\nHe stays two days.\n";

    private static CleanText page(String text) {
        return CLEANER.clean(
                Article.of(text).id("p").source("p.txt").form(Article.Form.PAGE).build());
    }

    private static CleanText record(String text) {
        return CLEANER.clean(Article.of(text).id("r").source("r.jsonl").build());
    }

    @Test
    void keepsTextThatNeedsNoCleaning() {
        String text = "Une phrase.\n\nUne autre, \u00E9l\u00E9gante.";

        CleanText clean = record(text);

        assertSame(text, clean.text());
        assertEquals(new Span(3, 9), clean.map().toSource(new Span(3, 9)));
    }

    @Test
    void bringsTextIntoOneForm() {
        assertEquals("Wasserstand", record("Wasser\u00ADstand").text());
        assertEquals("5 000 \u20AC", record("5\u00A0000\u202F\u20AC").text());
        assertEquals("\u00E9t\u00E9", record("e\u0301te\u0301").text());
        assertEquals("\u00E9", record("e\u00AD\u0301").text());
        assertEquals("a\nb\nc", record("a\r\nb\rc").text());
        assertEquals("ABCx", record("\u202BABC\u202C\u200B\uFEFFx").text());
        assertSame(
                "\u0645\u06CC\u200C\u0631\u0648\u062F",
                record("\u0645\u06CC\u200C\u0631\u0648\u062F").text());
        assertEquals("\uAC01", record("\u1100\u1161\u11A8").text());
        assertEquals("\u09A1\u09BC \u09A1\u09BC", record("\u09A1\u09BC \u09DC").text());
        assertEquals("ab c", record("a\u0007b\tc").text());
    }

    @Test
    void findsTheWayBackToTheSource() {
        String source = "(Photo: A. Lee)\r\nDer Wasser\u00ADstand sinkt im e\u0301te\u0301 \uD83C\uDF0A.\r\nGut.";

        CleanText clean = record(source);

        assertEquals("Der Wasserstand sinkt im \u00E9t\u00E9 \uD83C\uDF0A.\nGut.", clean.text());
        assertEquals("Wasser\u00ADstand", source(clean, source, "Wasserstand"));
        assertEquals("Wasser", source(clean, source, "Wasser"));
        assertEquals("stand sinkt", source(clean, source, "stand sinkt"));
        assertEquals("e\u0301te\u0301", source(clean, source, "\u00E9t\u00E9"));
        assertEquals("\uD83C\uDF0A.", source(clean, source, "\uD83C\uDF0A."));
        assertEquals("Gut.", source(clean, source, "Gut."));
    }

    private static String source(CleanText clean, String source, String part) {
        int at = clean.text().indexOf(part);
        return clean.map().toSource(new Span(at, at + part.length())).of(source);
    }

    @Test
    void keepsFurnitureOfPageApart() {
        CleanText clean = page("International\n\nLeader heads to Beijing for talks\n\n(Photo by Jana Novak/Example)\n"
                + "By Maria Keller\n\n" + BODY
                + "\nRead more: Who is who\nShare on Facebook\n\u00A9 2023 Example Press\n");

        assertEquals(BODY + "\n", clean.text());
        assertEquals("International", clean.header().section());
        assertEquals("Leader heads to Beijing for talks", clean.header().title());
        assertEquals("Maria Keller", clean.header().author());
        assertEquals(
                List.of(
                        "(Photo by Jana Novak/Example)",
                        "Read more: Who is who",
                        "Share on Facebook",
                        "\u00A9 2023 Example Press"),
                clean.header().credits());
    }

    @Test
    void prefersWhatTheSourceGives() {
        Article article = Article.of("LEADER HEADS TO BEIJING\n\nBy M. Keller\n\n" + BODY)
                .id("p")
                .source("p.txt")
                .form(Article.Form.PAGE)
                .title("Leader heads to Beijing")
                .author("Maria Keller")
                .section("World")
                .build();

        CleanText clean = CLEANER.clean(article);

        assertEquals(BODY, clean.text());
        assertEquals("Leader heads to Beijing", clean.header().title());
        assertEquals("Maria Keller", clean.header().author());
        assertEquals("World", clean.header().section());
        assertEquals(List.of("M. Keller"), clean.header().credits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes",
                "One line without a stop",
                "A first sentence.\n\nA second one, which is longer.\n",
                "Milk\nEggs\nBread\n",
                "Photos were taken in May.\n\nCopyright law has changed since.\n",
                "By Tuesday the water had gone.\nReaders share this view on many things, he said, and more.\n",
                "(Photo: Anna Smith)",
                "De brug is open.\n(Een foto hangt in de hal.)\nDoor de regen kwam niemand.\n",
            })
    void leavesProseAsItIs(String text) {
        assertSame(text, page(text).text());
        assertNull(page(text).header().title());
        assertSame(text, record(text).text());
    }

    @Test
    void takesFromRecordOnlyWhatItsFieldsRepeat() {
        Article article = Article.of("World\nBridge opens\nBy A. Lee\n" + BODY)
                .id("r")
                .place(new SourcePlace("r.csv", 2))
                .title("Bridge opens")
                .section("World")
                .build();

        assertEquals("By A. Lee\n" + BODY, CLEANER.clean(article).text());
    }

    @Test
    void keepsWholeBylineWithDate() {
        CleanText clean = page("새 공장 짓는다\n\n한지우 기자 | 입력 2025.10.16. 17:20\n\n새 공장은 축구장 17개 넓이인 터에 들어선다.\n");

        assertEquals("한지우", clean.header().author());
        assertEquals(List.of("한지우 기자 | 입력 2025.10.16. 17:20"), clean.header().credits());
    }

    @Test
    void guessesNoTitleOfRecord() {
        String text = "Leader heads to Beijing for talks\n\n" + BODY;

        assertSame(text, record(text).text());
        assertNull(record(text).header().title());
    }

    @Test
    void staysAsItIsWhenCleanedAgain() {
        Random random = new Random(7);
        String[] parts = {
            "a",
            "B",
            "\u0301",
            "\u00AD",
            "\u200B",
            "\r",
            "\n",
            "\u00A0",
            "\uD83C\uDF0A",
            "\u1100",
            "\u1161",
            "\u09DC",
            "\u0915\u093C",
            "\u212B",
            "(Photo: X)",
            "\n\u00A9 2023\n",
            "Read more:",
            "\u2028",
            "\f",
            ". ",
            "\u202E",
            "\uD800"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String source = text.toString();
            CleanText once = record(source);
            assertEquals(once.text(), record(once.text()).text());
            assertTrue(Normalizer.isNormalized(once.text(), Normalizer.Form.NFC));
            for (CleanText clean : List.of(once, page(source))) {
                for (int i = 0; i < clean.text().length(); i++) {
                    Span span = clean.map().toSource(new Span(i, i + 1));
                    assertTrue(span.end() <= source.length() && span.length() > 0);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(Photo: Anna Smith)\n", "Short line\n\n", "e\u0301\u00AD", "By Anna Smith\n", "a. ", "\u0301"})
    void takesTimeLinearInTheText(String part) {
        String little = part.repeat(125_000 / part.length()) + "End.";
        String much = part.repeat(125_000 / part.length() * CpuTime.TIMES) + "End.";

        CpuTime.assertLinear("a page of " + part.strip(), () -> page(little), () -> page(much));
    }
}
