package io.precis.read.encoding;

/** Tells by its neighbours that a letter is where no text has it: a sign that bytes were read in the wrong encoding. */
final class MisplacedLetters {
    private MisplacedLetters() {}

    /**
     * Whether no text has such a letter there: one of another alphabet than Latin beside a Latin letter, or a Thai one
     * where its syllable cannot have it.
     */
    static boolean at(CharSequence text, int i) {
        char c = text.charAt(i);
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean isOtherAlphabet = c >= 0x370 && c < 0x1000 && Character.isLetter(c);
        if (isOtherAlphabet && (isLatin(before) || isLatin(after))) {
            return true;
        }
        boolean isThai = c >= 0xE00 && c < 0xE80;
        boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
        return isThai && (isMark ? !isThaiBase(before) : isThaiPrefix(c) && !isThaiConsonant(after))
                || isThai && isThaiConsonant(c) && i > 3 && isThaiRun(text, i - 4, i);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isThaiConsonant(char c) {
        return c >= 0xE01 && c <= 0xE2E;
    }

    /** The vowels that are written before their consonant. */
    private static boolean isThaiPrefix(char c) {
        return c >= 0xE40 && c <= 0xE44;
    }

    private static boolean isThaiBase(char c) {
        return isThaiConsonant(c) || (c >= 0xE00 && c < 0xE80 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** Whether all are consonants: more than three follow each other nowhere. */
    private static boolean isThaiRun(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isThaiConsonant(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
