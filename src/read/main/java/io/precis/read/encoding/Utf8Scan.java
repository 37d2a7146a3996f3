package io.precis.read.encoding;

/**
 * Counts of valid and invalid UTF-8 in some bytes.
 *
 * @param good valid characters of more than one byte
 * @param bad bytes that belong to no valid character
 * @param firstBad index of the first of these, -1 when there is none
 */
public record Utf8Scan(int good, int bad, int firstBad) {
    /** @param whole false when the last character may be cut off */
    public static Utf8Scan of(byte[] bytes, boolean whole) {
        int good = 0;
        int bad = 0;
        int firstBad = -1;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes[i] & 0xFF);
            if (!whole && length > 0 && i + length > bytes.length) {
                break;
            }
            if (isCharacter(bytes, i, length)) {
                good++;
                i += length;
            } else {
                firstBad = bad == 0 ? i : firstBad;
                bad++;
                i++;
            }
        }
        return new Utf8Scan(good, bad, firstBad);
    }

    private static int length(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean isCharacter(byte[] bytes, int at, int length) {
        if (length == 0 || at + length > bytes.length) {
            return false;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        // Invalid: overlong forms, surrogates, and code points above U+10FFFF.
        return !((lead == 0xE0 && second < 0xA0)
                || (lead == 0xED && second > 0x9F)
                || (lead == 0xF0 && second < 0x90)
                || (lead == 0xF4 && second > 0x8F));
    }
}
