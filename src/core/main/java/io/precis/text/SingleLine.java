package io.precis.text;

import java.util.regex.Pattern;

/** Text of an article on one line, for tables and readers. */
public final class SingleLine {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SingleLine() {}

    /** Every run of white space that holds a line break or a tab becomes one space; none is left at the ends. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean breaks = false;
            while (end < text.length() && isWhite(text.charAt(end))) {
                breaks |= text.charAt(end) != ' ';
                end++;
            }
            if (breaks) {
                line.append(' ');
            } else {
                line.append(text, i, end);
            }
            if (end < text.length()) {
                line.append(text.charAt(end++));
            }
            i = end;
        }
        return line.toString().strip();
    }

    /** Every run of blanks, tabs and line breaks becomes one space, at the ends too. */
    public static String collapse(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** One line in which control characters, with which a text could steer a terminal, are U+FFFD. */
    public static String visible(String text) {
        StringBuilder line = new StringBuilder(text.length());
        of(text).chars().forEachOrdered(c -> line.append(isControl(c) ? '\uFFFD' : (char) c));
        return line.toString();
    }

    /**
     * A visible line that is safe in XML and beside other text: without halves of surrogate pairs and noncharacters,
     * which XML forbids, and without overrides and embeddings of the writing direction, which would reorder what stands
     * beside it.
     */
    public static String harmless(String text) {
        return isPlain(text, false) ? text.strip() : safe(visible(text));
    }

    /** The same for a text of several lines: its line breaks and tabs stay. */
    public static String harmlessLines(String text) {
        if (isPlain(text, true)) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text.length());
        text.chars().forEachOrdered(c -> lines.append(isControl(c) && !isWhite((char) c) ? '\uFFFD' : (char) c));
        return safe(lines.toString());
    }

    /** Whether the text needs no change, as nearly all text does. */
    private static boolean isPlain(String text, boolean hasLines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && c < 0x7F
                    || c >= 0xA0 && c < 0x2028
                    || c > 0x2069 && c < 0xD800
                    || c >= 0xE000 && c < 0xFDD0
                    || hasLines && c == '\n';
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    private static String safe(String visible) {
        StringBuilder line = new StringBuilder(visible.length());
        visible.codePoints().filter(c -> !changesDirection(c)).forEachOrdered(c -> {
            boolean isBroken = (c >= 0xD800 && c < 0xE000) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c < 0xFDF0);
            line.appendCodePoint(isBroken ? 0xFFFD : c);
        });
        return line.toString();
    }

    private static boolean changesDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isControl(int c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0);
    }

    private static boolean isWhite(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
