package io.precis.split;

import io.precis.article.Span;
import java.util.List;

/**
 * The items of a list that stands in one paragraph: "1. First 2. Second", "a) First b) Second".
 *
 * <p>The paragraph must begin with an item's mark; the next item begins where the next number or letter stands with the
 * same marks around it. In a language that writes ordinals with a full stop ("2. Bundesliga") only brackets mark an
 * item.
 */
final class ListItems {
    private static final List<String> ALPHABETS = List.of(
            "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрст", "αβγδεζηθ", "אבגדהוזחט", "أبجدهوز", "कखगघङ", "কখগঘঙ");

    private final String text;
    private final int end;
    private int next;
    private String closing = "";
    private char before;
    private boolean letters;

    ListItems(String text, Span paragraph, boolean ordinalPoint) {
        this.text = text;
        this.end = paragraph.end();
        int at = paragraph.start();
        if (at < end && text.charAt(at) == '(') {
            before = '(';
            at++;
        }
        int value = value(at);
        letters = value > 0 && Character.isLetter(text.charAt(at));
        int close = value > 0 ? at + length(value) : at;
        int last = close;
        while (last < end && last - close < 2 && (text.charAt(last) == '.' || text.charAt(last) == ')')) {
            last++;
        }
        boolean spaced = last < end && text.charAt(last) == ' ';
        closing = text.substring(close, last);
        next = value > 0 && spaced && !closing.isEmpty() && !(ordinalPoint && closing.equals(".")) ? value + 1 : 0;
    }

    /** Whether the next item of the list begins at {@code at}, the place behind a blank. */
    boolean beginsAt(int at) {
        if (next == 0) {
            return false;
        }
        int start = at;
        if (before != 0) {
            if (start >= end || text.charAt(start) != before) {
                return false;
            }
            start++;
        }
        int close = start + length(next);
        boolean found = value(start) == next && text.startsWith(closing + " ", close) && close + closing.length() < end;
        next += found ? 1 : 0;
        return found;
    }

    private int length(int value) {
        return letters || value < 10 ? 1 : 2;
    }

    /** The number or the place in its alphabet of the single letter that stands at {@code at}; 0 for anything else. */
    private int value(int at) {
        if (at >= end) {
            return 0;
        }
        char c = text.charAt(at);
        for (String alphabet : ALPHABETS) {
            if (alphabet.indexOf(c) >= 0) {
                return alphabet.indexOf(c) + 1;
            }
        }
        int value = 0;
        for (int i = at; i < end && i < at + 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value < 100 ? value : 0;
    }
}
