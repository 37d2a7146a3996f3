package io.precis.edition;

import io.precis.article.Language;
import io.precis.text.SingleLine;

/**
 * Text as an edition shows it: one line in one language, without control characters.
 *
 * @param text at most {@link #MOST_CHARACTERS} UTF-16 units; a text that was cut ends in an ellipsis
 * @param language of the text
 */
public record DisplayText(String text, Language language) {
    /** More than any real sentence has; a longer one would push everything else out of sight. */
    public static final int MOST_CHARACTERS = 1000;

    private static final int MOST_TITLE_CHARACTERS = 250;

    public DisplayText {
        text = cut(SingleLine.harmless(text), MOST_CHARACTERS);
    }

    /** A title: cut at a lower limit. */
    public static DisplayText title(String text, Language language) {
        return new DisplayText(cut(SingleLine.harmless(text), MOST_TITLE_CHARACTERS), language);
    }

    /** Whether most of its letters are written from right to left. */
    public boolean isRightToLeft() {
        long left = 0;
        long right = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            byte direction = Character.getDirectionality(text.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                left++;
            } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                right++;
            }
        }
        return right > left;
    }

    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most - 1)) ? most - 2 : most - 1;
        int blank = text.lastIndexOf(' ', end);
        // At the end of a word, unless that is in the first half: then a long word is cut in the middle.
        return text.substring(0, blank > most / 2 ? blank : end).strip() + "…";
    }
}
