package io.precis.write.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.precis.edition.Nights;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsTest {
    private static SyndFeed parsed(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    /** The link with a relation: Rome's own getter gives the last link of an Atom feed. */
    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(SyndLink::getHref)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(XmlFeed.Kind.class)
    void isReadBackAsItWasWritten(XmlFeed.Kind kind) throws FeedException {
        SyndFeed feed = parsed(XmlFeed.of(Nights.newsletter(Nights.night(), "en"), kind));

        assertEquals("The Lindby <Gazette> & \"Mail\"", feed.getTitle());
        String page = kind == XmlFeed.Kind.RSS ? feed.getLink() : link(feed, "alternate");
        assertEquals("https://gazette.example/2026-11-02/newsletter.html", page);
        if (kind == XmlFeed.Kind.ATOM) {
            assertEquals("https://gazette.example/2026-11-02/atom.xml", link(feed, "self"));
        }
        assertEquals(
                Instant.parse("2026-11-01T23:00:00Z"), feed.getPublishedDate().toInstant());
        List<SyndEntry> entries = feed.getEntries();
        assertEquals(4, entries.size());
        SyndEntry harbour = entries.get(0);
        assertEquals("Harbour to close for two weeks", harbour.getTitle());
        assertEquals("https://www.coast.example/harbour?a=1&b=2", harbour.getLink());
        assertEquals("https://www.coast.example/harbour?a=1&b=2", harbour.getUri());
        assertEquals("coast.example", harbour.getAuthor());
        String text = Jsoup.parse(harbour.getDescription().getValue()).text();
        assertTrue(text.startsWith("The harbour of Lindby will close on 16 November 2026"), text);
        SyndEntry bridge = entries.stream()
                .filter(entry -> entry.getTitle().startsWith("Old bridge"))
                .findFirst()
                .orElseThrow();
        assertTrue(bridge.getUri().startsWith("urn:uuid:"), bridge.getUri());
        assertEquals(
                Instant.parse("2026-10-29T23:00:00Z"), bridge.getPublishedDate().toInstant());
    }

    @Test
    void keepsTheIdOfAnArticleOnEveryNight() throws FeedException {
        String both = XmlFeed.of(Nights.newsletter(Nights.night(), "en"), XmlFeed.Kind.ATOM);
        String alone = XmlFeed.of(Nights.newsletter(List.of(Nights.night().get(1)), "de"), XmlFeed.Kind.RSS);

        String id = parsed(alone).getEntries().get(0).getUri();
        assertTrue(parsed(both).getEntries().stream()
                .anyMatch(entry -> entry.getUri().equals(id)));
    }

    @Test
    void isAJsonFeed() throws IOException {
        String feed = JsonFeed.of(Nights.newsletter(Nights.night(), "en"));

        String schema =
                Files.readString(Path.of("src/write/test/resources/jsonfeed.schema.json"), StandardCharsets.UTF_8);
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(
                        feed,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertEquals(List.of(), errors);
        JsonNode items = new JsonMapper().readTree(feed).path("items");
        assertEquals(4, items.size());
        assertEquals(
                "2026-11-02T00:00:00+01:00", items.get(0).path("date_published").stringValue());
        assertEquals("en", items.get(0).path("language").stringValue());
    }

    @Test
    void hasNoItemsOnAnEmptyNight() throws FeedException {
        SyndFeed feed = parsed(XmlFeed.of(Nights.newsletter(List.of(), "en"), XmlFeed.Kind.RSS));

        assertEquals(List.of(), feed.getEntries());
        assertNull(feed.getImage());
    }
}
