package io.precis.read.mail;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.clean.ArticleTail;
import io.precis.read.date.PublicationDateParser;
import io.precis.read.html.HtmlText;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.FieldNames;
import io.precis.text.SingleLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * Reads an e-mail as an article: subject, sender, date, and the text of its HTML part, or of its plain part if that is much
 * longer. Attachments are ignored.
 */
public final class MailReader implements DocumentReader {
    private static final MimeConfig MIME_LIMITS = new MimeConfig.Builder()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(2_000)
            .build();

    /** A line that leads to an address: at most eight words and the address. */
    private static final Pattern ADDRESS_LINE =
            Pattern.compile("\\s*(?:[^\\s:/]+\\s+){0,8}[^\\s:/]*:?\\s*[<(\\[]?https?://\\S+\\s*");

    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        try {
            return List.of(article(message(bytes), place));
        } catch (IOException | MimeException | RuntimeException | StackOverflowError e) {
            return List.of(new Rejection(
                    place.source(),
                    place,
                    Rejection.Reason.MALFORMED,
                    "a message that cannot be read (" + e.getMessage() + ")",
                    "an e-mail as RFC 5322 and MIME have it"));
        }
    }

    @Override
    public String encoding(byte[] bytes) {
        try {
            Message message = message(bytes);
            MailText parts = MailText.of(message);
            return isPlain(parts, html(parts, message)) ? parts.plainEncoding() : parts.htmlEncoding();
        } catch (IOException | MimeException | RuntimeException | StackOverflowError e) {
            return "";
        }
    }

    private static Message message(byte[] bytes) throws IOException, MimeException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MIME_LIMITS);
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    private static String html(MailText parts, Message message) {
        return HtmlText.ofMessage(parts.html(), unsubscribing(message));
    }

    /** Some plain parts only say "see the HTML part"; others have more text than the HTML part. */
    private static boolean isPlain(MailText parts, String html) {
        return parts.plain().length() > 2 * html.length();
    }

    private static SourceEntry article(Message message, SourcePlace place) throws IOException, MimeException {
        Map<String, String> values = new HashMap<>();
        put(values, "id", message.getMessageId());
        put(values, "title", message.getSubject());
        put(values, "author", sender(message));
        Field archived = message.getHeader().getField("Archived-At");
        if (archived != null) {
            put(values, "url", archived.getBody().strip().replaceAll("^<|>$", ""));
        }
        Field date = message.getHeader().getField("Date");
        if (date != null && PublicationDateParser.parse(date.getBody()).isPresent()) {
            put(values, "published", date.getBody());
        }
        MailText parts = MailText.of(message);
        String html = html(parts, message);
        String text = isPlain(parts, html) ? parts.plain() : html;
        return new ArticleFields(place, place.toString(), FieldNames.DEFAULT, values)
                .entry(Article.Form.RECORD, ArticleTail.cut(withoutStub(text).strip(), null, null));
    }

    /** The addresses of the header by which a reader leaves the list (RFC 2369). */
    private static Set<String> unsubscribing(Message message) {
        Field field = message.getHeader().getField("List-Unsubscribe");
        return field == null
                ? Set.of()
                : Stream.of(field.getBody().split(","))
                        .map(address -> address.strip().replaceAll("^<|>$", ""))
                        .collect(Collectors.toSet());
    }

    /** A plain text without lines of nothing but an address, and the words that lead to it. */
    private static String withoutStub(String text) {
        return text.lines()
                .filter(line -> !ADDRESS_LINE.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox from = message.getFrom().get(0);
        return from.getName() == null ? from.getAddress() : from.getName();
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, SingleLine.collapse(value.strip()));
        }
    }
}
