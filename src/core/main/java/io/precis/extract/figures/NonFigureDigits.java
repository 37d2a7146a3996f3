package io.precis.extract.figures;

import io.precis.extract.figures.number.SentenceCursor;
import io.precis.text.Scripts;

/** Tells digits that are no figures: clock times, dates, phone numbers, versions, addresses. */
final class NonFigureDigits {
    private static final String INNER = ":/-.,";

    private final SentenceCursor passage;

    NonFigureDigits(SentenceCursor passage) {
        this.passage = passage;
    }

    /** The index after what is no figure and begins at {@code at}, or {@code at} itself. */
    int end(int at) {
        if (passage.isDigit(at)) {
            return digits(at);
        }
        char c = passage.at(at);
        if (c == '+' && passage.isDigit(at + 1)) {
            return dialled(at + 1);
        }
        boolean address = (c == 'h' && starts(at, "http")) || (c == 'w' && starts(at, "www."));
        return address || c == '@' || c == '#' ? unspaced(at) : at;
    }

    private int digits(int at) {
        if (isGlued(at)) {
            return blob(at);
        }
        int colons = 0;
        int slashes = 0;
        int hyphens = 0;
        int p = at;
        while (p < passage.end()
                && (passage.isDigit(p) || (INNER.indexOf(passage.at(p)) >= 0 && passage.isDigit(p + 1)))) {
            char c = passage.at(p++);
            colons += c == ':' ? 1 : 0;
            slashes += c == '/' ? 1 : 0;
            hyphens += c == '-' ? 1 : 0;
        }
        return colons > 0 || slashes > 1 || hyphens > 1 ? p : at;
    }

    /** Digits that hang on letters or on a sign of addresses: A380, Covid-19. */
    private boolean isGlued(int at) {
        char before = passage.at(at - 1);
        boolean hyphen = before == '-'
                && passage.isLetter(at - 2)
                && !Scripts.isUnspacedInFigures(passage.at(at - 2))
                && !isPrefix(at - 2);
        boolean letter = passage.isLetter(at - 1) && !Scripts.isUnspacedInFigures(before) && !passage.isGlued(before);
        return hyphen || (letter && !(before >= 0xac00 && before < 0xd7b0)) || before == '_';
    }

    /** Hebrew hangs its prepositions on digits with a hyphen: כ-300. */
    private boolean isPrefix(int at) {
        char c = passage.at(at);
        return c >= 0x5d0 && c <= 0x5ea && !passage.isLetter(at - 1);
    }

    private int blob(int at) {
        int p = at;
        while (p < passage.end() && (passage.isDigit(p) || passage.isLetter(p) || passage.at(p) == '-')) {
            p++;
        }
        return p;
    }

    /** +32 2 555 12 12 */
    private int dialled(int at) {
        int p = at;
        while (p < passage.end()
                && (passage.isDigit(p) || (" -()/.".indexOf(passage.at(p)) >= 0 && passage.isDigit(p + 1)))) {
            p++;
        }
        return p - at > 7 ? p : at - 1;
    }

    private int unspaced(int at) {
        int p = at + 1;
        while (p < passage.end() && !SentenceCursor.isSpace(passage.at(p))) {
            p++;
        }
        return p;
    }

    private boolean starts(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (passage.at(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
