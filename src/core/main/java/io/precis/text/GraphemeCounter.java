package io.precis.text;

/**
 * Counts characters as readers see them, close to the extended grapheme clusters of UAX 29 but without the JDK's own
 * tables of them, which differ from version to version.
 */
public final class GraphemeCounter {
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private GraphemeCounter() {}

    /** How many characters a reader sees in a text, 0 or more. */
    public static int count(String text) {
        int count = 0;
        int previous = 0;
        boolean oddFlag = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            boolean flag = c >= 0x1f1e6 && c <= 0x1f1ff;
            boolean secondFlag = flag && oddFlag;
            if (!secondFlag && previous != ZERO_WIDTH_JOINER && !extendsPrevious(c)) {
                count++;
            }
            oddFlag = flag && !oddFlag;
            previous = c;
            at += Character.charCount(c);
        }
        return count;
    }

    private static boolean extendsPrevious(int c) {
        return Letters.isMark(c)
                || c == ZERO_WIDTH_JOINER
                || c == 0x200c
                || (c >= 0x1f3fb && c <= 0x1f3ff)
                || (c >= 0x1160 && c <= 0x11ff);
    }
}
