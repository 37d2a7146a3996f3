package io.precis.write.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps text at a number of columns: at spaces, and between Chinese and Japanese characters, which take two columns each. Text
 * without such a place, for example a Thai clause or a URL, stays on one line.
 */
public final class LineWrapper {
    // Ranges of code points as pairs of first and last. Own tables, since the JDK's differ between its versions.
    private static final int[] WIDE_RANGES = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };
    private static final int[] ZERO_WIDTH_RANGES = {
        0x0300, 0x036F, 0x0591, 0x05BD, 0x0610, 0x061A, 0x064B, 0x065F, 0x0E31, 0x0E31, 0x0E34, 0x0E3A, 0x0E47, 0x0E4E,
        0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2069, 0xFE00, 0xFE0F
    };
    /** Han and kana, between which lines may break. */
    private static final int[] UNSPACED_RANGES = {
        0x2E80, 0x2FDF, 0x3001, 0x30FF, 0x3400, 0x9FFF, 0xFF00, 0xFF60, 0x20000, 0x3FFFD
    };

    private static final String NOT_FIRST_IN_LINE = "、。，．・：；？！ー）］｝」』】〉》〕々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final String NOT_LAST_IN_LINE = "（［｛「『【〈《〔";

    private LineWrapper() {}

    /** The approximate number of columns that a text takes. */
    static int width(String text) {
        return text.codePoints().map(LineWrapper::width).sum();
    }

    /** The lines of a one-line text, each of at most {@code columns} columns if possible. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fit = 0;
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (breaksBefore(text, i, c)) {
                fit = i;
            }
            used += width(c);
            i += Character.charCount(c);
            if (used > columns && c != ' ' && fit > start) {
                lines.add(text.substring(start, fit).stripTrailing());
                start = fit;
                used = width(text.substring(start, i));
            }
        }
        lines.add(text.substring(start).stripTrailing());
        return lines;
    }

    private static boolean breaksBefore(String text, int i, int c) {
        if (i == 0 || c == ' ') {
            return false;
        }
        int before = text.codePointBefore(i);
        return before == ' '
                || (in(UNSPACED_RANGES, before)
                        && in(UNSPACED_RANGES, c)
                        && NOT_FIRST_IN_LINE.indexOf(c) < 0
                        && NOT_LAST_IN_LINE.indexOf(before) < 0);
    }

    private static int width(int c) {
        return in(WIDE_RANGES, c) ? 2 : in(ZERO_WIDTH_RANGES, c) ? 0 : 1;
    }

    private static boolean in(int[] ranges, int c) {
        for (int i = 0; i < ranges.length && ranges[i] <= c; i += 2) {
            if (c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
