package io.precis.write.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Digest;
import io.precis.edition.Nights;
import io.precis.write.newsletter.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class DeskReportTest {
    private static Document page(List<Digest> night, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeskReport.write(Nights.newsletter(night, language), out);
        return Pages.valid(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void showsTheWholeTextOfEveryArticle() throws IOException {
        List<Digest> night = Nights.night();

        Document page = page(night, "en");

        Elements texts = page.select("article .text");
        texts.select(".why").remove();
        assertEquals(
                night.stream().map(digest -> digest.article().text()).toList(),
                texts.stream().map(Element::wholeText).toList());
    }

    @Test
    void marksTheChosenSentencesWithWhatTheirScoreIsMadeOf() throws IOException {
        Digest digest = Nights.night().get(0);

        Elements marks = page(List.of(digest), "en").select("mark");

        assertEquals(digest.summary().sentences().size(), marks.size());
        String why = marks.get(0).expectFirst(".why").text();
        assertTrue(why.startsWith("Summary: score ") && why.contains("position"), why);
    }

    @Test
    void marksWhatWasFound() throws IOException {
        Document page = page(List.of(Nights.night().get(0)), "en");

        assertTrue(page.select("b.date").eachText().contains("16 November 2026"));
        assertEquals(
                List.of("12 million euros"), page.select("b.figure").eachText().subList(0, 1));
        assertTrue(page.select("b.person").eachText().contains("Ada Quist"));
        assertEquals(
                "Date: 16 November 2026 \u200E(2026-11-16)",
                page.expectFirst("b.date").attr("title"));
    }

    @Test
    void drawsTheDatesTheLanguagesAndTheSources() throws IOException {
        Document page = page(Nights.night(), "en");

        assertEquals(3, page.select("svg").size());
        assertTrue(
                page.select("svg title").eachText().contains("November 2026: 3"),
                page.select("svg title").eachText().toString());
        assertTrue(page.select("svg title").eachText().contains("English: 2"));
        assertTrue(page.select("svg title").eachText().contains("khabar.example: 1"));
    }

    @Test
    void asksNothingOfTheNetwork() throws IOException {
        Document page = page(Nights.night(), "en");

        assertTrue(page.expectFirst("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
        assertTrue(page.select("link, img, iframe, script[src], object, embed").isEmpty());
        assertTrue(!page.html().contains("url(") && !page.html().contains("@import"));
    }

    @Test
    void isWrittenFromRightToLeftForItsReaders() throws IOException {
        assertEquals("rtl", page(Nights.night(), "ar").expectFirst("html").attr("dir"));
    }
}
