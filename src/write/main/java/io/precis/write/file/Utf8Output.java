package io.precis.write.file;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Opens writers of UTF-8, the same for all output files. */
public final class Utf8Output {
    private static final String REPLACEMENT = "\uFFFD";

    private Utf8Output() {}

    /** A UTF-8 writer that writes U+FFFD for an unpaired surrogate; the JDK's own writes a question mark. */
    public static Writer writer(OutputStream out) {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT.getBytes(StandardCharsets.UTF_8));
        // Without the buffer every text would be copied once more.
        return new BufferedWriter(new OutputStreamWriter(out, encoder));
    }
}
