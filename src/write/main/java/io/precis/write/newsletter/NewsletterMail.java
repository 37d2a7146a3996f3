package io.precis.write.newsletter;

import io.precis.edition.EditionContent;
import io.precis.edition.PublicationOptions;
import io.precis.failure.DigestFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;

/** The edition as a mail: multipart/alternative, plain text first, HTML second, ready for sendmail. */
public final class NewsletterMail {
    /** Quoted-printable is used if at most one of this many characters is outside ASCII, since it stays readable; else base64. */
    private static final int READABLE_SHARE = 6;

    private NewsletterMail() {}

    /** The message. */
    public static byte[] of(EditionContent content) {
        String id = content.id("mail " + content.edition().date()).toString();
        PublicationOptions publication = content.publication();
        try {
            Multipart parts = MultipartBuilder.create("alternative")
                    .addBodyPart(part(NewsletterText.of(content), "text/plain"))
                    .addBodyPart(part(NewsletterHtml.of(content), "text/html"))
                    .build();
            Message.Builder message = Message.Builder.of()
                    .setDate(Date.from(content.time().toInstant()), TimeZone.getTimeZone(publication.zone()))
                    .setFrom(publication.from())
                    .setSubject(content.subject())
                    .setMessageId("<" + id + "@" + mailbox(publication.from()).getDomain() + ">")
                    .setField(new RawField("Auto-Submitted", "auto-generated"))
                    .setField(new RawField(
                            "Content-Language", content.labels().language().tag()))
                    .setBody(parts);
            // Set after the body, which comes with a random boundary.
            message.setContentType("multipart/alternative", new NameValuePair("boundary", "=_" + id));
            if (publication.to() != null) {
                message.setTo(publication.to());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message.build(), bytes);
            return bytes.toByteArray();
        } catch (ParseException e) {
            throw new DigestFailure.Job(
                    "the edition's mail: found an invalid address (" + e.getMessage()
                            + "), expected one such as Digest <digest@example.org>",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    /**
     * Checks the address of a sender or receiver.
     *
     * @throws IllegalArgumentException when a mail cannot be sent with it
     */
    public static String address(String text) {
        String domain = mailbox(text).getDomain();
        if (domain == null || domain.isBlank() || text.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Mailbox mailbox(String text) {
        AddressList addresses = LenientAddressParser.DEFAULT.parseAddressList(text);
        if (addresses.flatten().isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return addresses.flatten().get(0);
    }

    private static BodyPart part(String text, String type) throws IOException {
        String lines = text.replace("\n", "\r\n");
        long foreign = lines.chars().filter(c -> c > '~').count();
        BodyPartBuilder part = BodyPartBuilder.create();
        part.setBody(lines, StandardCharsets.UTF_8);
        part.setContentType(type, new NameValuePair("charset", "utf-8"));
        part.setContentTransferEncoding(foreign * READABLE_SHARE > lines.length() ? "base64" : "quoted-printable");
        return part.build();
    }
}
