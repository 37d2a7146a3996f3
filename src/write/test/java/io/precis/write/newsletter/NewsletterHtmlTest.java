package io.precis.write.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Digest;
import io.precis.edition.EditionContent;
import io.precis.edition.Nights;
import io.precis.edition.PublicationOptions;
import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsletterHtmlTest {
    private static Document page(List<Digest> night, String language) {
        return Pages.valid(NewsletterHtml.of(Nights.newsletter(night, language)));
    }

    @Test
    void showsTheEditionInItsOrder() {
        Document page = page(Nights.night(), "en");

        assertEquals("The Lindby <Gazette> & \"Mail\"", page.expectFirst("h1").text());
        assertTrue(page.text().contains("Monday, November 2, 2026"), page.text());
        assertEquals("Harbour to close for two weeks", page.select("h3").get(0).text());
        assertEquals(
                "https://www.coast.example/harbour?a=1&b=2",
                page.select("h3 a").get(0).attr("href"));
        assertTrue(page.text().contains("Also reported by: costa.example"), page.text());
        assertTrue(page.text().contains("Figures of the day"));
        assertTrue(page.text().contains("Dates ahead"));
    }

    @Test
    void saysWhatWasTranslatedByWhatAndFromWhat() {
        Document page = page(List.of(Nights.night().get(4)), "en");

        assertEquals(
                "The port will close for two weeks", page.select("h3").get(0).text());
        assertTrue(
                page.text()
                        .contains(
                                "Automatic translation (test engine) · Original language: Spanish · El puerto cerrará dos semanas"),
                page.text());
        assertEquals("es", page.expectFirst("span[lang=es]").attr("lang"));
    }

    @Test
    void setsEveryTextInItsLanguageAndDirection() {
        Document page = page(Nights.night(), "en");

        Element arabic = page.expectFirst("h3[lang=ar]");
        assertEquals("rtl", arabic.attr("dir"));
        assertEquals("ltr", page.expectFirst("h3[lang=ja]").attr("dir"));
        assertEquals("ltr", page.expectFirst("html").attr("dir"));
        assertEquals("rtl", page(Nights.night(), "ar").expectFirst("html").attr("dir"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ja"})
    void canBeReadByDayAndByNight(String language) {
        Document page = page(Nights.night(), language);

        assertTrue(Contrast.least(page, false) >= 4.5, "light: " + Contrast.least(page, false));
        assertTrue(Contrast.least(page, true) >= 4.5, "dark: " + Contrast.least(page, true));
    }

    @Test
    void leavesOutAndCountsWhatMailProgramsWouldCut() {
        List<Digest> night = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            night.add(Nights.plain("w" + i, Nights.DATE, "https://s" + i + ".example/" + i, "Ward " + i % 7));
        }
        EditionContent all = Nights.newsletter(night, "en");
        EditionContent large = new EditionContent(
                Nights.edition(night, all(300)),
                all.labels(),
                all.night(),
                all.publication(),
                all.job(),
                all.version());

        String html = NewsletterHtml.of(large);

        int size = html.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size <= 100_000 && size > 90_000, "bytes: " + size);
        Document page = Pages.valid(html);
        int shown = page.select("h3").size();
        assertTrue(page.text().contains("Articles not shown here: " + (300 - shown)), "shown: " + shown);
    }

    private static io.precis.edition.EditionOptions all(int total) {
        return new io.precis.edition.EditionOptions(
                "Large",
                new io.precis.article.Language("en"),
                io.precis.edition.EditionOptions.Grouping.SECTION,
                new io.precis.edition.EditionLimits(total, total, total, 8, 8),
                false);
    }

    @Test
    void saysThatThereIsNothingNew() {
        assertTrue(page(List.of(), "de").text().contains("Keine neuen Artikel"));
    }

    @Test
    void takesTheUsersTemplatesInPlaceOfOurs(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("footer.html"), "<tr><td class=\"ink\">Yours, {{title}}</td></tr>\n");
        EditionContent content = with(own);

        assertTrue(Pages.valid(NewsletterHtml.of(content)).text().endsWith("Yours, The Lindby <Gazette> & \"Mail\""));
    }

    @Test
    void saysWhichTemplateIsWrongAndWhere(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("newsletter.html"), "<p>\n{{titel}}</p>");
        DigestFailure unknown = assertThrows(DigestFailure.Job.class, () -> NewsletterHtml.of(with(own)));
        Files.writeString(own.resolve("newsletter.html"), "<p>{{#lead}}</p>");
        DigestFailure open = assertThrows(DigestFailure.Job.class, () -> NewsletterHtml.of(with(own)));

        assertTrue(String.valueOf(unknown.getMessage()).contains("newsletter.html"), unknown.getMessage());
        assertTrue(
                String.valueOf(unknown.getMessage()).contains("titel")
                        && String.valueOf(unknown.getMessage()).contains("2"),
                unknown.getMessage());
        assertTrue(String.valueOf(open.getMessage()).contains("lead"), open.getMessage());
    }

    private static EditionContent with(Path own) {
        EditionContent content = Nights.newsletter(Nights.night(), "en");
        PublicationOptions ours = content.publication();
        return new EditionContent(
                content.edition(),
                content.labels(),
                content.night(),
                new PublicationOptions(own, ours.url(), ours.from(), ours.to(), ours.zone()),
                content.job(),
                content.version());
    }
}
