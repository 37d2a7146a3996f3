package io.precis.detect;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as Lingua looks at it: in small letters, without punctuation and digits, white space as one blank; and its words,
 * where each letter of a script that writes words with one letter is a word.
 */
final class DetectionText {
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private final char[] letters;
    private final int length;

    /** Where words begin and end in turn, twice {@link #words} of them. */
    private int[] bounds = new int[64];

    private int words;

    /** @param known says which letters are words */
    DetectionText(String text, AlphabetLetters known) {
        String lower = trimmed(text).toLowerCase(Locale.ROOT);
        letters = new char[lower.length()];
        length = clean(lower);
        split(known);
    }

    int length() {
        return length;
    }

    char at(int i) {
        return letters[i];
    }

    int words() {
        return words;
    }

    int start(int word) {
        return bounds[2 * word];
    }

    int end(int word) {
        return bounds[2 * word + 1];
    }

    /** The code point that begins at {@code i}. */
    int codePoint(int i) {
        return Character.codePointAt(letters, i, length);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int clean(String lower) {
        int at = 0;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r');
            if (isSpace && (at == 0 || letters[at - 1] != ' ')) {
                letters[at++] = ' ';
            } else if (!isSpace && (1 << Character.getType(c) & (PUNCTUATION | NUMBERS)) == 0) {
                at += Character.toChars(c, letters, at);
            }
        }
        return at;
    }

    private void split(AlphabetLetters known) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            boolean isWord = isLogogram(letters[i], known);
            if (isWord || letters[i] == ' ') {
                word(start, i);
                if (isWord) {
                    word(i, i + 1);
                }
                start = i + 1;
            }
        }
        word(start, length);
    }

    /** Lingua counts every alphabet of the languages that are written with such letters. */
    private static boolean isLogogram(char c, AlphabetLetters known) {
        int alphabet = known.alphabet(c);
        return alphabet >= 0 && known.logograms.get(alphabet);
    }

    private void word(int start, int end) {
        if (start < end) {
            if (2 * words + 2 > bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * bounds.length);
            }
            bounds[2 * words] = start;
            bounds[2 * words + 1] = end;
            words++;
        }
    }
}
