package io.precis.translate.sentencepiece;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as the pieces of a model spell it: characters are replaced by the model's table (a double-array trie over UTF-8,
 * and the texts that its values point to), blanks are joined, a blank is put in front, and each blank becomes U+2581.
 *
 * @see <a href="https://github.com/google/sentencepiece/blob/master/doc/special_symbols.md">SentencePiece</a> and J. Aoe,
 *     "An Efficient Digital Search Algorithm by Using a Double-Array Structure", 1989
 */
final class PieceNormaliser {
    static final char BLANK = '\u2581';
    private static final int LEAF_BIT = 0x80000000;

    private final int[] units;
    private final byte[] texts;
    private final boolean prefixed;
    private final boolean trimmed;

    private PieceNormaliser(int[] units, byte[] texts, boolean prefixed, boolean trimmed) {
        this.units = units;
        this.texts = texts;
        this.prefixed = prefixed;
        this.trimmed = trimmed;
    }

    /** A normaliser that replaces no character. */
    static PieceNormaliser plain() {
        return new PieceNormaliser(new int[0], new byte[0], true, true);
    }

    static PieceNormaliser read(ProtobufFields message) {
        ByteBuffer table = ByteBuffer.allocate(0);
        boolean prefixed = true;
        boolean trimmed = true;
        while (message.next()) {
            switch (message.field()) {
                case 2:
                    table = message.data().order(ByteOrder.LITTLE_ENDIAN);
                    break;
                case 3:
                    prefixed = message.number() != 0;
                    break;
                case 4:
                    trimmed = message.number() != 0;
                    break;
                default:
                    message.skip();
            }
        }
        int size = table.remaining() > Integer.BYTES ? table.getInt() : 0;
        if (size < 0 || size > table.remaining()) {
            throw new IllegalArgumentException("a table of characters of " + size + " bytes");
        }
        int[] units = new int[size / Integer.BYTES];
        table.slice(table.position(), size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(units);
        table.position(table.position() + size);
        byte[] texts = new byte[table.remaining()];
        table.get(texts);
        return new PieceNormaliser(units, texts, prefixed, trimmed);
    }

    /** The text as the pieces spell it; empty when only blanks were there. */
    String normalise(String text) {
        String replaced = replaced(text.getBytes(StandardCharsets.UTF_8));
        if (trimmed) {
            replaced = replaced.replaceAll(" +", " ").replaceAll("^ | $", "");
        }
        return replaced.isEmpty() ? "" : ((prefixed ? " " : "") + replaced).replace(' ', BLANK);
    }

    private String replaced(byte[] utf8) {
        if (units.length == 0) {
            return new String(utf8, StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length);
        int at = 0;
        while (at < utf8.length) {
            int length = replace(utf8, at, out);
            if (length == 0) {
                length = Math.min(characterLength(utf8[at]), utf8.length - at);
                out.write(utf8, at, length);
            }
            at += length;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes the replacement of the longest entry that begins here; the number of bytes it replaces, 0 when there is none. */
    private int replace(byte[] utf8, int from, ByteArrayOutputStream out) {
        int length = 0;
        int value = 0;
        int node = offset(units[0]);
        for (int at = from; at < utf8.length; at++) {
            int letter = utf8[at] & 0xff;
            int next = node ^ letter;
            if (letter == 0 || next < 0 || next >= units.length || (units[next] & (LEAF_BIT | 0xff)) != letter) {
                break;
            }
            node = next ^ offset(units[next]);
            if ((units[next] >>> 8 & 1) == 1 && node >= 0 && node < units.length) {
                length = at - from + 1;
                value = units[node] & ~LEAF_BIT;
            }
        }
        for (int at = value; length > 0 && at < texts.length && texts[at] != 0; at++) {
            out.write(texts[at]);
        }
        return length;
    }

    private static int offset(int unit) {
        return unit >>> 10 << ((unit & 1 << 9) >>> 6);
    }

    private static int characterLength(byte first) {
        return (first & 0x80) == 0 ? 1 : (first & 0xe0) == 0xc0 ? 2 : (first & 0xf0) == 0xe0 ? 3 : 4;
    }
}
