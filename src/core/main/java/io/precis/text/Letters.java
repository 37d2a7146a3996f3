package io.precis.text;

/** Letters and the marks that belong to them: accents, vowel signs, points. */
public final class Letters {
    /** No mark stands before this character: the first is the combining grave accent. */
    private static final int FIRST_MARK = 0x0300;

    private Letters() {}

    /** Whether the character is a mark that belongs to the one before it: non-spacing, spacing or enclosing. */
    public static boolean isMark(int c) {
        if (c < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The same without enclosing marks, such as the circle of U+20DD. */
    public static boolean isMarkInWord(int c) {
        if (c < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether words are written with the character: a letter, or a mark of one, as the vowel signs of Hindi are. */
    public static boolean isPartOfWord(int c) {
        return Character.isLetter(c) || isMarkInWord(c);
    }
}
