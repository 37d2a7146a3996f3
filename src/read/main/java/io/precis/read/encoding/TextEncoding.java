package io.precis.read.encoding;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of an input, recognised by its bytes: by a byte-order mark, else as UTF-16 without one, as ISO-2022-JP, as UTF-8,
 * or as a legacy encoding.
 *
 * @param charset null when the bytes are not text in any known encoding
 * @param mark length of the byte-order mark in bytes, 0 without one
 */
public record TextEncoding(@Nullable Charset charset, int mark) {
    /** Replaces bytes that are invalid in the encoding; a Unicode noncharacter, so it occurs in no text. */
    public static final char UNDECODABLE = '\uFFFF';

    /** What the JDK puts in the place of invalid bytes. */
    private static final char REPLACED = '\uFFFD';

    /** Names for those of the JDK's own that are not to be found elsewhere. */
    private static final Map<String, String> USUAL_NAMES = Map.of(
            "x-windows-iso2022jp", "ISO-2022-JP",
            "x-MacRoman", "macintosh",
            "x-MacUkraine", "x-mac-cyrillic");

    /**
     * The encoding of {@code bytes}.
     *
     * @param whole false when more bytes follow, so that the last character may be cut off
     */
    public static TextEncoding of(byte[] bytes, boolean whole) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE) && !starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        ByteCounts counts = new ByteCounts(bytes);
        if (counts.of(0) > 0 && !BinaryDetector.holdsStrayNuls(counts)) {
            return new TextEncoding(BinaryDetector.utf16(bytes).orElse(null), 0);
        }
        if (BinaryDetector.areBinary(bytes, counts)) {
            return new TextEncoding(null, 0);
        }
        if (counts.of(0x1B) > 0 && counts.isAscii() && isIso2022Jp(bytes)) {
            return new TextEncoding(EncodingLabels.charset("iso-2022-jp"), 0);
        }
        if (counts.isAscii()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        Utf8Scan scan = Utf8Scan.of(bytes, whole);
        if (scan.bad() == 0 || scan.good() >= scan.bad()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        return new TextEncoding(LegacyEncodingDetector.guess(bytes).orElse(StandardCharsets.UTF_8), 0);
    }

    /** Whether bytes hold the escape sequence that leads over to Japanese characters. */
    private static boolean isIso2022Jp(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int... signature) {
        return BinaryDetector.starts(bytes, signature);
    }

    /** The name by IANA or WHATWG of an encoding that something was decoded in. */
    public static String nameOf(Charset charset) {
        return new TextEncoding(charset, 0).name();
    }

    /** Whether the bytes are text. */
    public boolean isText() {
        return charset != null;
    }

    /** The name of the encoding by IANA or WHATWG; empty when the bytes are not text. */
    public String name() {
        if (charset == null) {
            return "";
        }
        // The JDK puts x- before names it does not find at IANA, also before windows-874, which is registered.
        String name = charset.name();
        return name.startsWith("x-") ? USUAL_NAMES.getOrDefault(name, name.substring(2)) : name;
    }

    /** All of {@code bytes} as text; empty when some are invalid in the encoding. */
    public Optional<String> decode(byte[] bytes) {
        if (StandardCharsets.UTF_8.equals(charset)) {
            // The JDK does this far faster than a decoder does; what it replaced, or what says so itself, is left to
            // that.
            String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACED) < 0) {
                return Optional.of(text);
            }
        }
        try {
            CharBuffer text = decoder(CodingErrorAction.REPORT).decode(afterMark(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The beginning of a text, with {@link #UNDECODABLE} for invalid bytes. */
    public String lenient(byte[] bytes) {
        CharsetDecoder decoder = decoder(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult ignored = decoder.decode(afterMark(bytes), out, false);
        return out.flip().toString();
    }

    /** A stream as text, without the byte-order mark, with {@link #UNDECODABLE} for invalid bytes. */
    public Reader reader(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(in, decoder(CodingErrorAction.REPLACE));
    }

    /** The rejection of an input that is not text. */
    public Rejection rejection(String source) {
        return new Rejection(
                null,
                new SourcePlace(source, null),
                Rejection.Reason.BINARY,
                "a binary file",
                "text in UTF-8, UTF-16 or a legacy encoding");
    }

    /** The rejection of a record that contains {@link #UNDECODABLE}. */
    public Rejection brokenIn(@Nullable String id, SourcePlace place) {
        return new Rejection(
                id,
                place,
                Rejection.Reason.UNREADABLE,
                "bytes that are not " + name(),
                "one encoding throughout; convert the file to UTF-8");
    }

    private ByteBuffer afterMark(byte[] bytes) {
        return ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    }

    private CharsetDecoder decoder(CodingErrorAction onError) {
        Charset known = charset == null ? StandardCharsets.UTF_8 : charset;
        return known.newDecoder()
                .onMalformedInput(onError)
                .onUnmappableCharacter(onError)
                .replaceWith(String.valueOf(UNDECODABLE));
    }
}
