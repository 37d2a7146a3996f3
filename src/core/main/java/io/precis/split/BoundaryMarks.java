package io.precis.split;

import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What each mark of the world's scripts says about a sentence boundary, from {@code marks.txt}.
 *
 * <p>Immutable after construction, threads may share one.
 */
final class BoundaryMarks {
    static final byte NONE = 0;
    static final byte SPACE = 1;
    static final byte POINT = 2;
    static final byte WEAK = 3;
    static final byte STRONG = 4;
    static final byte ELLIPSIS = 5;
    static final byte BULLET = 6;
    /** Opens or closes a pair; which of the two its place decides. */
    static final byte PAIR = 7;
    /** A surrogate: look at the code point. */
    private static final byte SURROGATE = 8;

    /** White space beyond ASCII, the zero-width space and the byte-order mark included. */
    static final String SPACES = "\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
            + "\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff";

    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];
    private final Set<Integer> strongBeyondBmp = new HashSet<>();
    private final Map<Character, String> closersOf = new HashMap<>();
    private final Set<Character> closers = new HashSet<>();

    BoundaryMarks(LanguagePack und) {
        Arrays.fill(kinds, 0, ' ' + 1, SPACE);
        for (int i = 0; i < SPACES.length(); i++) {
            kinds[SPACES.charAt(i)] = SPACE;
        }
        Arrays.fill(kinds, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, SURROGATE);
        und.lines("marks.txt").forEach(this::read);
    }

    /** The kind of the mark at {@code at}. */
    byte at(String text, int at) {
        byte kind = kinds[text.charAt(at)];
        return kind == SURROGATE ? beyondBmp(text, at) : kind;
    }

    /** The length of the mark at {@code at} in UTF-16 units. */
    static int length(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }

    boolean isTerminator(String text, int at) {
        byte kind = at(text, at);
        return kind >= POINT && kind <= ELLIPSIS;
    }

    boolean isSpace(String text, int at) {
        return kinds[text.charAt(at)] == SPACE;
    }

    boolean canOpen(char c) {
        return closersOf.containsKey(c);
    }

    boolean canClose(char c) {
        return closers.contains(c);
    }

    boolean closes(char opener, char closer) {
        return closersOf.getOrDefault(opener, "").indexOf(closer) >= 0;
    }

    private byte beyondBmp(String text, int at) {
        return !strongBeyondBmp.isEmpty() && strongBeyondBmp.contains(text.codePointAt(at)) ? STRONG : NONE;
    }

    private void read(DataLine line) {
        String[] marks = line.cell(1).split(" ");
        if (line.cell(0).equals("pair")) {
            pair(marks);
            return;
        }
        byte kind = switch (line.cell(0)) {
            case "point" -> POINT;
            case "weak" -> WEAK;
            case "strong" -> STRONG;
            case "ellipsis" -> ELLIPSIS;
            case "bullet" -> BULLET;
            default -> throw line.wrong("a kind of mark");
        };
        for (String mark : marks) {
            if (mark.length() == 1) {
                kinds[mark.charAt(0)] = kind;
            } else {
                strongBeyondBmp.add(mark.codePointAt(0));
            }
        }
    }

    private void pair(String[] marks) {
        StringBuilder closing = new StringBuilder();
        for (int i = 1; i < marks.length; i++) {
            closing.append(marks[i]);
            closers.add(marks[i].charAt(0));
            kinds[marks[i].charAt(0)] = PAIR;
        }
        kinds[marks[0].charAt(0)] = PAIR;
        closersOf.put(marks[0].charAt(0), closing.toString());
    }
}
