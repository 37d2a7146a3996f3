package io.precis.read.wire;

import io.precis.article.Place;
import io.precis.article.Rejection;
import io.precis.read.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A document in XML. The parser knows no document types: it follows no entity and fetches nothing. */
final class XmlDocument {
    private static final int DEEPEST = 256;
    private static final int HEAD = 400;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

    private XmlDocument() {}

    /** The document, or null where the bytes are no text. */
    static @Nullable Document of(byte[] bytes) {
        Encoding found = Encoding.of(bytes, true);
        Charset guess = found.charset();
        if (guess == null) {
            return null;
        }
        boolean isSure = found.mark() > 0
                || guess.equals(StandardCharsets.UTF_16LE)
                || guess.equals(StandardCharsets.UTF_16BE)
                || (guess.equals(StandardCharsets.UTF_8) && found.decode(bytes).isPresent());
        Charset said = isSure ? null : declared(bytes);
        String xml = new String(bytes, found.mark(), bytes.length - found.mark(), said == null ? guess : said);
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
    }

    static Rejection malformed(Place place, String found, String expected) {
        return new Rejection(place.source(), place, Rejection.Reason.MALFORMED, found, expected);
    }

    /** The text of the first of several elements that is there and says something, on one line; null where none is. */
    static @Nullable String text(Element within, String... queries) {
        for (String query : queries) {
            for (Element found : within.select(query)) {
                String text = found.text().strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
