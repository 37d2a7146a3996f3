package io.precis.read.encoding;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Chinese characters of the first level of a national standard, which are the common ones: GB 2312 has 3,755 of them in
 * rows 16 to 55, JIS X 0208 2,965 in rows 16 to 47, Big5 5,401 in 0xA440 to 0xC67E.
 */
final class HanLevels {
    private static final Map<String, BitSet> LEVELS = new ConcurrentHashMap<>();

    private HanLevels() {}

    /** Whether a character is in the first level of the standard that an encoding was made for. */
    static boolean isCommon(char c, String charset) {
        return LEVELS.computeIfAbsent(charset, HanLevels::firstLevel).get(c);
    }

    private static BitSet firstLevel(String charset) {
        return switch (charset) {
            case "GB18030" -> characters("GB18030", 0xB0, 0xD7);
            case "Big5" -> characters("Big5", 0xA4, 0xC6);
            default -> characters("EUC-JP", 0xB0, 0xCF);
        };
    }

    private static BitSet characters(String charset, int firstLead, int lastLead) {
        BitSet characters = new BitSet(0x10000);
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = charset.equals("Big5") ? 0x40 : 0xA1; trail <= 0xFE; trail++) {
                String decoded = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                if (decoded.length() == 1 && decoded.charAt(0) >= 0x4E00 && decoded.charAt(0) <= 0x9FFF) {
                    characters.set(decoded.charAt(0));
                }
            }
        }
        return characters;
    }
}
