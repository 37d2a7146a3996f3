package io.precis.read.html;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a page: its byte-order mark, what its bytes plainly are, the server's word, the page's own, and at last
 * a guess. Pages that claim an encoding and are UTF-8 all the same are common, the other way round is not.
 */
final class PageEncoding {
    /** Bytes in which a page must name its encoding; HTML says 1,024, pages are not that strict. */
    private static final int DECLARATION_BYTES = 1 << 14;

    private static final Pattern DECLARED_ENCODING = Pattern.compile(
            "(?i)<(?:meta\\s[^>]{0,400}?charset|\\?xml\\s[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

    /** Deeper nesting than any page has; what is deeper is hung in at this depth. */
    private static final int DEEPEST_NESTING = 256;

    private final TextEncoding found;
    private final @Nullable Charset charset;

    private PageEncoding(TextEncoding found, @Nullable Charset charset) {
        this.found = found;
        this.charset = charset;
    }

    static PageEncoding of(byte[] bytes, @Nullable String served) {
        TextEncoding found = TextEncoding.of(bytes, true);
        boolean isSure = !found.isText()
                || found.mark() > 0
                || (found.name().equals("UTF-8") && found.decode(bytes).isPresent() && !isAscii(bytes));
        Charset said = isSure ? null : first(served, named(bytes));
        return new PageEncoding(found, said == null ? found.charset() : said);
    }

    boolean isText() {
        return charset != null;
    }

    Rejection rejection(SourcePlace place) {
        return found.rejection(place.source());
    }

    /** The page. */
    Document parse(byte[] bytes) {
        Charset known = charset == null ? StandardCharsets.UTF_8 : charset;
        String html = new String(bytes, found.mark(), bytes.length - found.mark(), known);
        return Jsoup.parse(html, "", org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST_NESTING));
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String named(byte[] bytes) {
        String head = new String(
                Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION_BYTES)), StandardCharsets.ISO_8859_1);
        Matcher meta = DECLARED_ENCODING.matcher(head);
        return meta.find() ? meta.group(1) : null;
    }

    private static @Nullable Charset first(@Nullable String... names) {
        for (String name : names) {
            try {
                if (name != null) {
                    Charset charset = Charset.forName(name);
                    // As browsers do: pages that say Latin 1 mean its extension.
                    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                            ? Charset.forName("windows-1252")
                            : charset;
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // A name nobody knows says nothing.
            }
        }
        return null;
    }
}
