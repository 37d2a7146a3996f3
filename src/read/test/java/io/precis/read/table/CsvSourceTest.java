package io.precis.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.Rejection.Reason;
import io.precis.article.SourceEntry;
import io.precis.read.ArticleReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsRowsUnderHeader(String delimiter) throws IOException {
        String content = String.join(delimiter, "\uFEFFid", "title", "text", "note") + "\r\n"
                + String.join(delimiter, "1", "\"A \"\"b\"\"\"", "\"One, two; three.\r\n\r\nFour.\"", "") + "\r\n\r\n"
                + String.join(delimiter, "", "5\" disk", "Five.", "x");

        List<SourceEntry> entries = ArticleReading.all("a.csv", content);

        Article first = ArticleReading.article(entries.get(0));
        assertEquals("A \"b\"", first.title());
        assertEquals("One, two; three.\r\n\r\nFour.", first.text());
        assertEquals("a.csv:2", first.place().toString());
        Article second = ArticleReading.article(entries.get(1));
        assertEquals("a.csv#6", second.id());
        assertEquals("5\" disk", second.title());
    }

    @Test
    void rejectsRowsThatDoNotFitTheHeader() throws IOException {
        List<SourceEntry> entries =
                ArticleReading.all("a.csv", "id,text,url\n1,One.\n2,Two.,u\n3,Three.,u,v\n4,Four.,u,,\n5,,u\n");

        assertEquals("2 cells", ArticleReading.rejection(entries.get(0)).found());
        assertEquals("1", ArticleReading.rejection(entries.get(0)).id());
        assertEquals("Two.", ArticleReading.article(entries.get(1)).text());
        assertEquals("a.csv:4", ArticleReading.rejection(entries.get(2)).place().toString());
        assertEquals("Four.", ArticleReading.article(entries.get(3)).text());
        assertEquals(Reason.EMPTY, ArticleReading.rejection(entries.get(4)).reason());
    }

    @Test
    void losesOnlyTheRowWhoseQuoteIsNotClosed() throws IOException {
        List<SourceEntry> entries = ArticleReading.all(
                "a.csv",
                "id,text,url\n1,One.,u\n2,\"Two, which\ngoes on\n\nand on.,u\n3,\"Three,\n\nand more.\",u\n4,Four.,u\n");

        assertEquals(4, entries.size());
        Rejection rejection = ArticleReading.rejection(entries.get(1));
        assertEquals("a.csv:3", rejection.place().toString());
        assertTrue(rejection.found().contains("no row begins before line 7"), rejection.found());
        assertEquals(
                "Three,\n\nand more.", ArticleReading.article(entries.get(2)).text());
        assertEquals("a.csv:7", ArticleReading.article(entries.get(2)).place().toString());
        assertEquals("Four.", ArticleReading.article(entries.get(3)).text());
    }

    @Test
    void namesTheLineAnUnclosedQuoteOpenedOn() throws IOException {
        List<SourceEntry> entries = ArticleReading.all("a.csv", "id,text\n1,One.\n2,\"Two\nends here\n");

        assertEquals(2, entries.size());
        Rejection rejection = ArticleReading.rejection(entries.get(1));
        assertEquals(Reason.MALFORMED, rejection.reason());
        assertEquals("a.csv:3", rejection.place().toString());
        assertEquals("a quote that is not closed, and no row begins before line 5", rejection.found());
    }

    @Test
    void rejectsOnlyTheRowWithBrokenUtf8() throws IOException {
        byte[] content = "id,text\n1,Zürich.\n2,Züge.\n3,Äpfel.\n".getBytes(StandardCharsets.UTF_8);
        content[12] = ' ';

        List<SourceEntry> entries = ArticleReading.all("a.csv", content);

        assertEquals(Reason.UNREADABLE, ArticleReading.rejection(entries.get(0)).reason());
        assertEquals("1", ArticleReading.rejection(entries.get(0)).id());
        assertEquals("Züge.", ArticleReading.article(entries.get(1)).text());
    }

    @Test
    void rejectsCellOfFiftyMegabytesAndGoesOn() throws IOException {
        String content = "id,text\n1,\"" + "word\n".repeat(10_000_000) + "\"\n2,Two.\n";

        List<SourceEntry> entries = ArticleReading.all("a.csv", content.getBytes(StandardCharsets.US_ASCII));

        assertEquals(Reason.TOO_LARGE, ArticleReading.rejection(entries.get(0)).reason());
        assertEquals(
                "Two.", ArticleReading.article(entries.get(entries.size() - 1)).text());
        assertEquals(2, entries.size());
    }

    @Test
    void rejectsFileWithoutTextColumn() throws IOException {
        List<SourceEntry> entries = ArticleReading.all("a.csv", "id,body\n1,One.\n2,Two.\n");

        assertEquals(1, entries.size());
        assertEquals(
                "the columns 'id, body'",
                ArticleReading.rejection(entries.get(0)).found());
        assertEquals(
                Reason.EMPTY,
                ArticleReading.rejection(ArticleReading.all("a.csv", "").get(0)).reason());
    }

    @Test
    void readsHeaderAloneAsNothing() throws IOException {
        assertTrue(ArticleReading.all("a.csv", "id,text\n").isEmpty());
    }
}
