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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of an input, by its bytes: byte-order mark, UTF-16 without one, UTF-8, then legacy encodings.
 *
 * @param charset null when the bytes are no text in any encoding known here
 * @param mark bytes of the byte-order mark
 */
public record TextEncoding(@Nullable Charset charset, int mark) {
    /** Stands in decoded text for bytes that are none of the encoding; a noncharacter, so no text has it. */
    public static final char UNDECODABLE = '\uFFFF';

    /**
     * The encoding of {@code bytes}.
     *
     * @param whole false when they are the beginning of more, so that a character may be cut at their end
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
        if (BinaryDetector.holdsNul(bytes)) {
            return new TextEncoding(BinaryDetector.utf16(bytes).orElse(null), 0);
        }
        if (BinaryDetector.areBinary(bytes)) {
            return new TextEncoding(null, 0);
        }
        Utf8Scan scan = Utf8Scan.of(bytes, whole);
        if (scan.bad() == 0 || scan.good() >= scan.bad()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        return new TextEncoding(LegacyEncodingDetector.guess(bytes).orElse(StandardCharsets.UTF_8), 0);
    }

    private static boolean starts(byte[] bytes, int... signature) {
        return BinaryDetector.starts(bytes, signature);
    }

    /** Whether the bytes are text at all. */
    public boolean isText() {
        return charset != null;
    }

    /** The name to report; empty for what is no text. */
    public String name() {
        if (charset == null) {
            return "";
        }
        // The JDK's mark of names it did not find at IANA, though windows-874 is there.
        String name = charset.name();
        return name.startsWith("x-") ? name.substring(2) : name;
    }

    /** All of {@code bytes} as text; empty when some are none of the encoding. */
    public Optional<String> decode(byte[] bytes) {
        try {
            CharBuffer text = decoder(CodingErrorAction.REPORT).decode(afterMark(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The beginning of a text, with {@link #UNDECODABLE} for what cannot be decoded. */
    public String lenient(byte[] bytes) {
        CharsetDecoder decoder = decoder(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult ignored = decoder.decode(afterMark(bytes), out, false);
        return out.flip().toString();
    }

    /** A stream as text, with {@link #UNDECODABLE} for what cannot be decoded; the mark is passed over. */
    public Reader reader(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(in, decoder(CodingErrorAction.REPLACE));
    }

    /** Why an input of no known encoding is not read. */
    public Rejection rejection(String source) {
        return new Rejection(
                null,
                new SourcePlace(source, null),
                Rejection.Reason.BINARY,
                "a binary file",
                "text in UTF-8, UTF-16 or a legacy encoding");
    }

    /** Why a record with {@link #UNDECODABLE} in it is not read. */
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
