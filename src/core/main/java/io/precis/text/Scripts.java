package io.precis.text;

import java.lang.Character.UnicodeScript;

/** Which scripts write words without spaces between them. */
public final class Scripts {
    /** The first letter of such a script: what lies before it needs no look-up. */
    private static final int FIRST = 0x0e00;

    /** The long-vowel mark of Hiragana and Katakana, which belongs to both and so to no script. */
    private static final int LONG_VOWEL = 0x30fc;

    private Scripts() {}

    /** Whether words of the character's script are written without spaces; the long-vowel mark counts. */
    public static boolean isUnspaced(int c) {
        return isUnspacedScript(c) || c == LONG_VOWEL;
    }

    /** The same by script alone, so without the long-vowel mark. */
    public static boolean isUnspacedScript(int c) {
        if (c < FIRST || (c >= 0xac00 && c < 0xf900)) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** The same for the scripts whose number words Precis knows: without Lao, Khmer and Burmese. */
    public static boolean isUnspacedInFigures(int c) {
        if (!isUnspaced(c)) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }
}
