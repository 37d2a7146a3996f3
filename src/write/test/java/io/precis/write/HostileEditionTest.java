package io.precis.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.io.SyndFeedInput;
import io.precis.article.Digest;
import io.precis.edition.EditionFile;
import io.precis.edition.Nights;
import io.precis.write.newsletter.Pages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Titles and texts with mark-up, scripts and commands do no harm in any form of the edition. */
class HostileEditionTest {
    private static final Map<String, String> TEXTS = Map.of(
            "script", "<script>alert(1)</script><img src=x onerror=alert(2)>",
            "closing", "</title></style></script></textarea>--><svg onload=alert(3)>",
            "quotes", "\" onmouseover=\"alert(4)\" x=' onfocus='alert(5)",
            "mustache",
                    "{{#lead}}{{{title}}}{{/lead}} {{>newsletter.html}} {{ .Subscriber.Email }} {% include x %} *|EMAIL|* ${7*7}",
            "markdown", "[x](javascript:alert(6)) ![y](http://evil.example/z.png) `<b>` *** # --- \n---\ntitle: other",
            "override", "\u202Egpj.exe\u202C \u2066isolated \u202Bright \u2067never closed",
            "long", "W".repeat(10_000),
            "emoji", "👩‍👩‍👧‍👦 🇧🇪 \uD83D alone \uDC00 \uFFFE \uFDD0",
            "control", "null\u0000 escape\u001B[31m bell\u0007 delete\u007F c1\u009B",
            "lines", "BEGIN:VEVENT\r\nSUMMARY:evil\r\nEND:VEVENT\r\nBcc: all@example.org\r\n\r\n--=_boundary\r\n");

    private static List<Digest> night() {
        List<Digest> night = new ArrayList<>();
        TEXTS.forEach((name, hostile) -> {
            String text = hostile + " It will be on 24 December 2026, they said. It costs 12 million euros " + hostile
                    + ". The end.";
            Digest plain = Nights.digest(
                    name + " " + hostile,
                    "en",
                    hostile,
                    text,
                    Nights.DATE,
                    "https://evil.example/?q=" + hostile.replaceAll("\\s", ""),
                    hostile);
            night.add(plain);
            night.add(Nights.translated(
                    Nights.digest("t" + name, "es", hostile, text, null, "javascript:alert(7)//" + name, null),
                    "en",
                    hostile,
                    List.of(hostile, hostile)));
        });
        return night;
    }

    private static String written(EditionFile form, List<Digest> night) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionForms.write(form, Nights.newsletter(night, "en"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(EditionFile.class)
    void doNoHarm(EditionFile form) throws Exception {
        String text = written(form, night());

        assertTrue(text.chars()
                .noneMatch(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7F || c == 0x9B));
        assertTrue(text.codePoints().noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)));
        assertTrue(form != EditionFile.NEWSLETTER || (!text.contains("{{") && !text.contains("*|")), text);
        assertTrue(
                form != EditionFile.POST
                        || (!body(text).contains("{{") && !body(text).contains("{%")),
                text);
        switch (form) {
            case NEWSLETTER, REPORT -> harmless(Pages.valid(text), form);
            case MAIL -> {
                var mail = new DefaultMessageBuilder()
                        .parseMessage(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
                assertEquals(null, mail.getBcc());
                assertEquals(2, ((Multipart) mail.getBody()).getBodyParts().size());
            }
            case POST -> {
                assertEquals(2, text.lines().filter(line -> line.equals("---")).count() - 1);
                harmless(
                        Jsoup.parse(HtmlRenderer.builder()
                                .build()
                                .render(Parser.builder().build().parse(body(text)))),
                        form);
            }
            case RSS, ATOM -> {
                var feed = new SyndFeedInput().build(new StringReader(text));
                assertEquals(2 * TEXTS.size(), feed.getEntries().size());
                feed.getEntries()
                        .forEach(entry -> assertTrue(
                                entry.getLink() == null || entry.getLink().startsWith("https://"), entry.getLink()));
            }
            case JSON_FEED ->
                assertEquals(
                        2 * TEXTS.size(),
                        new JsonMapper().readTree(text).path("items").size());
            case CALENDAR -> {
                var events = new CalendarBuilder().build(new StringReader(text)).getComponents();
                assertTrue(events.size() >= TEXTS.size(), "events: " + events.size());
                assertTrue(events.stream()
                        .noneMatch(event -> event.getProperty("SUMMARY")
                                .map(p -> p.getValue())
                                .orElse("")
                                .equals("evil")));
            }
        }
    }

    /** The text after the front matter. */
    private static String body(String post) {
        return post.substring(post.indexOf("\n---\n") + 5);
    }

    private static void harmless(Document page, EditionFile form) {
        assertTrue(page.select("img, iframe, object, svg[onload]").isEmpty());
        assertEquals(form == EditionFile.REPORT ? 1 : 0, page.select("script").size());
        assertTrue(page.select("a").eachAttr("href").stream().allMatch(href -> href.startsWith("https://")));
        assertEquals(
                "", page.select("[onmouseover], [onfocus], [onerror], [onload]").outerHtml());
    }
}
