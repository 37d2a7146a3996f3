package io.precis.write.newsletter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.edition.EditionContent;
import io.precis.edition.Nights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsletterMailTest {
    private static Message parsed(byte[] mail) throws IOException {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
    }

    private static String text(Entity part) throws IOException {
        return new String(((TextBody) part.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace("\r\n", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ja"})
    void holdsTheTextAndTheHtml(String language) throws IOException {
        EditionContent content = Nights.newsletter(Nights.night(), language);

        Message mail = parsed(NewsletterMail.of(content));

        Multipart parts = (Multipart) mail.getBody();
        assertEquals("multipart/alternative", mail.getMimeType());
        List<Entity> both = parts.getBodyParts();
        assertEquals(
                List.of("text/plain", "text/html"),
                both.stream().map(Entity::getMimeType).toList());
        assertEquals(NewsletterText.of(content), text(both.get(0)));
        assertEquals(NewsletterHtml.of(content), text(both.get(1)));
    }

    @Test
    void saysWhoSendsItWhenAndWhatItIs() throws IOException {
        EditionContent content = Nights.newsletter(Nights.night(), "ja");

        byte[] bytes = NewsletterMail.of(content);
        Message mail = parsed(bytes);

        assertEquals(content.subject(), mail.getSubject());
        assertEquals("post@gazette.example", mail.getFrom().get(0).getAddress());
        assertEquals("readers@gazette.example", mail.getTo().flatten().get(0).getAddress());
        assertEquals(Instant.parse("2026-11-01T23:00:00Z"), mail.getDate().toInstant());
        assertTrue(mail.getMessageId().matches("<[-0-9a-f]{36}@gazette\\.example>"), mail.getMessageId());
        assertEquals("ja", mail.getHeader().getField("Content-Language").getBody());
    }

    @Test
    void keepsToTheLinesOfMail() {
        byte[] mail = NewsletterMail.of(Nights.newsletter(Nights.night(), "en"));

        String text = new String(mail, StandardCharsets.ISO_8859_1);
        text.lines().forEach(line -> assertTrue(line.length() <= 998, line));
        assertTrue(text.chars().allMatch(c -> c < 0x7F && (c >= ' ' || c == '\r' || c == '\n' || c == '\t')));
        assertEquals(text.replace("\r\n", "").indexOf('\n'), -1);
    }

    @Test
    void isTheSameTwice() {
        assertArrayEquals(
                NewsletterMail.of(Nights.newsletter(Nights.night(), "en")),
                NewsletterMail.of(Nights.newsletter(Nights.night(), "en")));
    }

    @Test
    void readsWellAsText() {
        String text = NewsletterText.of(Nights.newsletter(Nights.night(), "en"));

        assertTrue(text.startsWith("The Lindby <Gazette> & \"Mail\"\nMonday, November 2, 2026\n"), text);
        assertTrue(text.contains("""

                        Harbour to close for two weeks
                        coast.example, Nov 2, 2026
                        - The harbour of Lindby will close on 16 November 2026, its master Ada
                          Quist said.
                        """), text);
        text.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 76, line));
    }

    @Test
    void rejectsInvalidAddresses() {
        assertEquals("A <a@b.example>", NewsletterMail.address("A <a@b.example>"));
        assertThrows(IllegalArgumentException.class, () -> NewsletterMail.address("nobody"));
        assertThrows(IllegalArgumentException.class, () -> NewsletterMail.address("a@b.example\nBcc: c@d.example"));
    }
}
