package io.precis.text;

import java.lang.Character.UnicodeScript;

/**
 * Which scripts write words without spaces between them, and which script a character is of. Several answers to the first
 * question are in use; where they differ is listed in {@code TextDisagreementsTest}, and stays as it is while digests
 * rest on it.
 */
public final class Scripts {
    /**
     * The scripts without spaces, as a class of characters in a regular expression; the same characters as {@link
     * #isUnspacedScript}.
     */
    public static final String UNSPACED_CLASS =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]";

    /** The first letter of a script without spaces, a Thai one: what lies before it needs no look-up. */
    private static final int FIRST_UNSPACED = 0x0e00;

    /** The long-vowel mark of Hiragana and Katakana, which belongs to both and so to no script. */
    private static final int LONG_VOWEL = 0x30fc;

    private Scripts() {}

    /** Whether words of the character's script are written without spaces; the long-vowel mark counts. */
    public static boolean isUnspaced(int c) {
        return isUnspacedScript(c) || c == LONG_VOWEL;
    }

    /** The same by script alone, so without the long-vowel mark. */
    public static boolean isUnspacedScript(int c) {
        if (c < FIRST_UNSPACED || (c >= 0xac00 && c < 0xf900)) {
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

    /**
     * The same by blocks, as ROUGE counts: those of Han and Kana, Thai, Lao, Burmese and Khmer, without the marks of CJK
     * punctuation. The Python scorer that Precis is measured with has the same blocks.
     */
    public static boolean isUnspacedInRouge(int c) {
        return c >= 0x0e00 && c <= 0x0eff
                || c >= 0x1000 && c <= 0x109f
                || c >= 0x1780 && c <= 0x17ff
                || c >= 0x2e80 && c <= 0x9fff && !(c >= 0x3000 && c <= 0x303f)
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0x20000 && c <= 0x323af;
    }

    /**
     * Whether the character lies in the block of Thai or Lao, which put a space between sentences and none between
     * words.
     */
    public static boolean isThaiOrLao(int c) {
        return c >= 0x0e00 && c < 0x0f00;
    }

    /**
     * Whether the letter is Han or Katakana, which nouns are written with where words are not spaced, or common to several
     * scripts, as the long-vowel mark is.
     */
    public static boolean isHanOrKatakana(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, KATAKANA, COMMON -> true;
            default -> false;
        };
    }

    /** Whether the letter stands for a syllable or a word: Han, Kana, Hangul. */
    public static boolean isSyllabic(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** Whether the letter is Hiragana, which Japanese writes its grammar with. */
    public static boolean isHiragana(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HIRAGANA;
    }

    /** Whether the letter is Latin. */
    public static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }
}
