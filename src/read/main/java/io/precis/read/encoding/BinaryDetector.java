package io.precis.read.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decides by the bytes of a file whether it is text. */
final class BinaryDetector {
    private static final int[][] SIGNATURES = {
        {'%', 'P', 'D', 'F', '-'},
        {'P', 'K', 3, 4},
        {'G', 'I', 'F', '8'},
        {'{', '\\', 'r', 't', 'f'},
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {0x1F, 0x8B},
        {0x7F, 'E', 'L', 'F'},
        {0xD0, 0xCF, 0x11, 0xE0},
    };

    private BinaryDetector() {}

    static boolean starts(byte[] bytes, int... signature) {
        boolean same = bytes.length >= signature.length;
        for (int i = 0; same && i < signature.length; i++) {
            same = (bytes[i] & 0xFF) == signature[i];
        }
        return same;
    }

    /** Whether bytes begin with the signature of a binary format, or more than one in fifty is a control character. */
    static boolean areBinary(byte[] bytes, ByteCounts counts) {
        for (int[] signature : SIGNATURES) {
            if (starts(bytes, signature)) {
                return true;
            }
        }
        int controls = 0;
        for (int c = 0; c <= 0x7F; c++) {
            controls += isControl(c) ? counts.of(c) : 0;
        }
        return controls * 50L > bytes.length;
    }

    private static boolean isControl(int c) {
        boolean used = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1A || c == 0x1B;
        return (c < 0x20 && !used) || c == 0x7F;
    }

    /** Whether there are so few NUL bytes that they are faults in a text. */
    static boolean holdsStrayNuls(ByteCounts counts) {
        return counts.of(0) * 200L <= counts.length();
    }

    /**
     * UTF-16 without a byte-order mark, recognised by NUL bytes that are all at even or all at odd positions; empty when the
     * bytes are not UTF-16.
     */
    static Optional<Charset> utf16(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (nuls[0] > 0 && nuls[1] > 0) {
            return Optional.empty();
        }
        Charset charset = nuls[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return isText(bytes, charset) ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, bytes.length & ~1))
                    .codePoints()
                    .allMatch(c -> Character.isDefined(c)
                            && Character.getType(c) != Character.PRIVATE_USE
                            && (c >= 0x20 || !isControl(c)));
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
