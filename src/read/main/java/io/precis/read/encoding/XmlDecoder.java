package io.precis.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes an XML document. The encoding is that of the byte-order mark; else UTF-16 or UTF-8 if the bytes are valid in
 * it; else the one declared, as {@link EncodingLabels} has it; else a guess.
 */
public final class XmlDecoder {
    /** Bytes at the start in which a declaration is looked for. */
    private static final int DECLARATION_BYTES = 400;

    private static final Pattern DECLARED_ENCODING =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

    private XmlDecoder() {}

    /** The text with its declaration; null when the bytes are not text. */
    public static @Nullable String of(byte[] bytes) {
        TextEncoding found = TextEncoding.of(bytes, true);
        Charset charset = charset(bytes, found);
        return charset == null ? null : new String(bytes, found.mark(), bytes.length - found.mark(), charset);
    }

    /** The name by IANA or WHATWG of the encoding that {@link #of} decodes in; empty when the bytes are not text. */
    public static String encoding(byte[] bytes) {
        Charset charset = charset(bytes, TextEncoding.of(bytes, true));
        return charset == null ? "" : TextEncoding.nameOf(charset);
    }

    private static @Nullable Charset charset(byte[] bytes, TextEncoding found) {
        Charset guess = found.charset();
        if (guess == null) {
            return null;
        }
        boolean isSure = found.mark() > 0
                || guess.equals(StandardCharsets.UTF_16LE)
                || guess.equals(StandardCharsets.UTF_16BE)
                || (guess.equals(StandardCharsets.UTF_8) && found.decode(bytes).isPresent());
        return isSure ? guess : EncodingLabels.choose(bytes, found, declared(bytes));
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(
                Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION_BYTES)), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED_ENCODING.matcher(head);
        return declared.find() ? EncodingLabels.charset(declared.group(1)) : null;
    }
}
