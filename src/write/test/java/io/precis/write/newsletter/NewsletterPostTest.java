package io.precis.write.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.edition.Nights;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class NewsletterPostTest {
    @Test
    void beginsWithFrontMatter() {
        String post = NewsletterPost.of(Nights.newsletter(Nights.night(), "en"));

        String[] parts = post.split("(?m)^---$", 3);
        JsonNode front = new YAMLMapper().readTree(parts[1]);

        assertEquals("", parts[0]);
        assertEquals("The Lindby <Gazette> & \"Mail\"", front.path("title").stringValue());
        assertEquals(
                "The Lindby <Gazette> & \"Mail\" · Monday, November 2, 2026",
                front.path("subject").stringValue());
        assertEquals("gazette-2026-11-02", front.path("slug").stringValue());
        assertEquals("2026-11-02T00:00:00+01:00", front.path("date").stringValue());
        assertEquals("draft", front.path("status").stringValue());
    }

    @Test
    void marksWhatIsSaidInItsSentence() {
        String post = NewsletterPost.of(Nights.newsletter(Nights.night(), "en"));

        assertTrue(
                post.contains(
                        "- **Monday, November 16, 2026**: The harbour of Lindby will close on **16 November 2026**, its master Ada Quist said. ([coast.example](<https://www.coast.example/harbour?a=1&b=2>))"),
                post);
        assertTrue(
                post.contains("### [Harbour to close for two weeks](<https://www.coast.example/harbour?a=1&b=2>)"),
                post);
    }
}
