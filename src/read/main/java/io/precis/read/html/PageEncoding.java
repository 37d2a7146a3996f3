package io.precis.read.html;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.EncodingLabels;
import io.precis.read.encoding.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a web page: by its byte-order mark; else UTF-8 if its bytes are valid UTF-8 outside ASCII; else as the server
 * says; else as the page says; else a guess. Pages that claim another encoding but are UTF-8 are common, the opposite is rare.
 */
final class PageEncoding {
    /** Bytes at the start in which a page's own encoding is looked for; HTML allows 1,024, but pages need more. */
    private static final int DECLARATION_BYTES = 1 << 14;

    private static final Pattern DECLARED_ENCODING = Pattern.compile(
            "(?i)<(?:meta\\s[^>]{0,400}?charset|\\?xml\\s[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

    /** Deeper nesting than any page has; deeper elements are attached at this depth. */
    private static final int DEEPEST_NESTING = 256;

    private final TextEncoding found;
    private final @Nullable Charset charset;

    /** The page, where it had to be decoded to know its encoding. */
    private final @Nullable String decoded;

    private PageEncoding(TextEncoding found, @Nullable Charset charset, @Nullable String decoded) {
        this.found = found;
        this.charset = charset;
        this.decoded = decoded;
    }

    static PageEncoding of(byte[] bytes, @Nullable String served) {
        TextEncoding found = TextEncoding.of(bytes, true);
        boolean isMarked = !found.isText() || found.mark() > 0;
        // Valid UTF-8 with as many characters as bytes is ASCII, and says nothing.
        String decoded = !isMarked && found.name().equals("UTF-8")
                ? found.decode(bytes)
                        .filter(text -> text.length() < bytes.length)
                        .orElse(null)
                : null;
        Charset shown = found.charset();
        return new PageEncoding(
                found,
                isMarked || decoded != null || shown == null
                        ? shown
                        : EncodingLabels.choose(bytes, found, first(served, named(bytes))),
                decoded);
    }

    boolean isText() {
        return charset != null;
    }

    String name() {
        return charset == null ? "" : TextEncoding.nameOf(charset);
    }

    Rejection rejection(SourcePlace place) {
        return found.rejection(place.source());
    }

    /** Parses the page. */
    Document parse(byte[] bytes) {
        Charset known = charset == null ? StandardCharsets.UTF_8 : charset;
        String html = decoded == null ? new String(bytes, found.mark(), bytes.length - found.mark(), known) : decoded;
        return Jsoup.parse(html, "", org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST_NESTING));
    }

    private static @Nullable String named(byte[] bytes) {
        String head = new String(
                Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION_BYTES)), StandardCharsets.ISO_8859_1);
        Matcher meta = DECLARED_ENCODING.matcher(head);
        return meta.find() ? meta.group(1) : null;
    }

    private static @Nullable Charset first(@Nullable String... labels) {
        for (String label : labels) {
            Charset charset = EncodingLabels.charset(label);
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }
}
