package io.precis.read.mail;

import io.precis.read.encoding.EncodingLabels;
import io.precis.read.encoding.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of a message's parts.
 *
 * @param html the HTML parts one after the other; may be empty
 * @param plain the plain text parts one after the other; may be empty
 * @param htmlEncoding name of the encoding of the first HTML part; empty without one
 * @param plainEncoding name of the encoding of the first plain part; empty without one
 */
record MailText(String html, String plain, String htmlEncoding, String plainEncoding) {
    /** Levels of nested parts that are read: more than any forwarded message has. */
    private static final int DEEPEST_PART = 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BASE64 = "[A-Za-z0-9+/=\\s]+";

    static MailText of(Entity message) throws IOException {
        Parts html = new Parts();
        Parts plain = new Parts();
        collect(message, html, plain, 0);
        return new MailText(
                html.text.toString(), plain.text.toString().replace("\r\n", "\n"), html.encoding, plain.encoding);
    }

    /** Parts of one type. */
    private static final class Parts {
        private final StringBuilder text = new StringBuilder();
        private String encoding = "";

        /** Adds a part, decoded by the charset it names, or by its bytes if that is unknown or clearly wrong. */
        void add(SingleBody body, @Nullable String said) throws IOException {
            byte[] bytes;
            try (InputStream in = body.getInputStream()) {
                bytes = in.readAllBytes();
            }
            Charset charset = charset(bytes, said);
            encoding = encoding.isEmpty() ? TextEncoding.nameOf(charset) : encoding;
            String decoded = new String(bytes, charset);
            text.append(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded)
                    .append('\n');
        }
    }

    private static void collect(Entity part, Parts html, Parts plain, int depth) throws IOException {
        if (depth >= DEEPEST_PART) {
            return;
        }
        Entity forwarded = forwarded(part);
        if (forwarded != null) {
            collect(forwarded, html, plain, depth + 1);
        } else if (part.getBody() instanceof Multipart parts) {
            for (Entity inner : parts.getBodyParts()) {
                collect(inner, html, plain, depth + 1);
            }
        } else if (part.getBody() instanceof SingleBody body && !isAttached(part)) {
            String type = String.valueOf(part.getMimeType());
            if (type.equals("text/html")) {
                html.add(body, part.getCharset());
            } else if (type.equals("text/plain")) {
                plain.add(body, part.getCharset());
            }
        }
    }

    /** The message in a message; null where the part is none. Mail programs encode it though MIME forbids it. */
    private static @Nullable Entity forwarded(Entity part) throws IOException {
        if (part.getBody() instanceof Message message) {
            return message;
        }
        boolean isMessage = "message/rfc822".equals(part.getMimeType());
        if (!isMessage || !(part.getBody() instanceof SingleBody body)) {
            return null;
        }
        try (InputStream in = body.getInputStream()) {
            byte[] bytes = in.readAllBytes();
            boolean isEncoded = bytes.length > 0 && new String(bytes, StandardCharsets.US_ASCII).matches(BASE64);
            return new DefaultMessageBuilder()
                    .parseMessage(new ByteArrayInputStream(
                            isEncoded ? Base64.getMimeDecoder().decode(bytes) : bytes));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isAttached(Entity part) {
        return "attachment".equals(part.getDispositionType());
    }

    private static Charset charset(byte[] bytes, @Nullable String label) {
        TextEncoding found = TextEncoding.of(bytes, true);
        boolean isUtf8 = found.name().equals("UTF-8") && found.decode(bytes).isPresent();
        // The parser reports ASCII for a part that names no charset.
        Charset said = "us-ascii".equalsIgnoreCase(label) ? null : EncodingLabels.charset(label);
        boolean isOfOneByte = said == null || said.newEncoder().maxBytesPerChar() < 2;
        return isUtf8 && isOfOneByte ? StandardCharsets.UTF_8 : EncodingLabels.choose(bytes, found, said);
    }
}
