package io.precis.extract.figures;

import io.precis.extract.figures.match.SentenceCursor;
import io.precis.text.Scripts;

/** Finds digits that are not read as numbers at all: clock times, dates, phone numbers, versions, addresses. */
final class NonFigureSkipper {
    private static final String INNER_MARKS = ":/-.,";

    /** In characters: a longer one after a plus sign is a phone number. */
    private static final int LONGEST_PLAIN_NUMBER = 7;

    private final SentenceCursor cursor;

    NonFigureSkipper(SentenceCursor cursor) {
        this.cursor = cursor;
    }

    /** The end of such digits, or of the address or phone number, that begin at {@code at}; else {@code at} itself. */
    int end(int at) {
        if (cursor.isDigit(at)) {
            return digitsEnd(at);
        }
        char c = cursor.at(at);
        if (c == '+' && cursor.isDigit(at + 1)) {
            return phoneNumberEnd(at + 1);
        }
        boolean address = (c == 'h' && starts(at, "http")) || (c == 'w' && starts(at, "www."));
        return address || c == '@' || c == '#' ? wordWithMarksEnd(at) : at;
    }

    private int digitsEnd(int at) {
        if (isGlued(at)) {
            return gluedEnd(at);
        }
        int colons = 0;
        int slashes = 0;
        int hyphens = 0;
        int p = at;
        while (p < cursor.end()
                && (cursor.isDigit(p) || (INNER_MARKS.indexOf(cursor.at(p)) >= 0 && cursor.isDigit(p + 1)))) {
            char c = cursor.at(p++);
            colons += c == ':' ? 1 : 0;
            slashes += c == '/' ? 1 : 0;
            hyphens += c == '-' ? 1 : 0;
        }
        return colons > 0 || slashes > 1 || hyphens > 1 ? p : at;
    }

    /** Whether digits follow letters or a sign of addresses without a space: A380, Covid-19. */
    private boolean isGlued(int at) {
        char before = cursor.at(at - 1);
        boolean hyphen = before == '-'
                && cursor.isLetter(at - 2)
                && !Scripts.isUnspacedInFigures(cursor.at(at - 2))
                && !isPrefix(at - 2);
        boolean letter = cursor.isLetter(at - 1) && !Scripts.isUnspacedInFigures(before) && !cursor.isGlued(before);
        return hyphen || (letter && !(before >= 0xac00 && before < 0xd7b0)) || before == '_';
    }

    /** Whether a Hebrew preposition stands here, which a hyphen joins to digits: כ-300. */
    private boolean isPrefix(int at) {
        char c = cursor.at(at);
        return c >= 0x5d0 && c <= 0x5ea && !cursor.isLetter(at - 1);
    }

    /** The end of digits, letters and hyphens. */
    private int gluedEnd(int at) {
        int p = at;
        while (p < cursor.end() && (cursor.isDigit(p) || cursor.isLetter(p) || cursor.at(p) == '-')) {
            p++;
        }
        return p;
    }

    /** The end of a phone number such as +32 2 555 12 12; where it is too short, the index of its plus sign. */
    private int phoneNumberEnd(int at) {
        int p = at;
        while (p < cursor.end()
                && (cursor.isDigit(p) || (" -()/.".indexOf(cursor.at(p)) >= 0 && cursor.isDigit(p + 1)))) {
            p++;
        }
        return p - at > LONGEST_PLAIN_NUMBER ? p : at - 1;
    }

    /** The index of the next white space. */
    private int wordWithMarksEnd(int at) {
        int p = at + 1;
        while (p < cursor.end() && !SentenceCursor.isSpace(cursor.at(p))) {
            p++;
        }
        return p;
    }

    private boolean starts(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (cursor.at(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
