package io.precis.text;

/**
 * Decimal digits of any script: 0 to 9, Arabic, Devanagari, full-width digits and the others of Unicode's category Nd.
 * Number words and Han numerals are not among them.
 */
public final class Digits {
    private Digits() {}

    /** Whether the character is a decimal digit. */
    public static boolean isDigit(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    /** What the digit stands for, 0 to 9; -1 for a character that is no digit. */
    public static int value(int c) {
        return Character.digit(c, 10);
    }

    /** The ASCII digit of the same value. */
    public static char ascii(int digit) {
        return (char) ('0' + value(digit));
    }

    /**
     * The whole number that digits spell, in text order, whatever their script; characters that are no digits count as
     * 0. Ten digits and more may overflow.
     */
    public static int number(CharSequence digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); ) {
            int c = Character.codePointAt(digits, i);
            number = number * 10 + Math.max(0, value(c));
            i += Character.charCount(c);
        }
        return number;
    }

    /** The digits of a text as ASCII digits, in text order, and nothing else of it. */
    public static String asciiDigitsOf(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Digits::isDigit).forEach(digit -> digits.append(ascii(digit)));
        return digits.toString();
    }
}
