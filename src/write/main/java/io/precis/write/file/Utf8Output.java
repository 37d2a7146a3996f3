package io.precis.write.file;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text to bytes, the same way for every file. */
public final class Utf8Output {
    private static final String REPLACEMENT = "\uFFFD";

    private Utf8Output() {}

    /** A UTF-8 writer that puts U+FFFD where a surrogate stands alone (the JDK's own would put a question mark). */
    public static Writer writer(OutputStream out) {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT.getBytes(StandardCharsets.UTF_8));
        // Buffered, or every text would be copied once more.
        return new BufferedWriter(new OutputStreamWriter(out, encoder));
    }
}
