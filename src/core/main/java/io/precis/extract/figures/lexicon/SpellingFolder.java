package io.precis.extract.figures.lexicon;

import io.precis.text.CharacterFolding;
import java.text.Normalizer;

/** Folds spellings that mean the same to one, character for character, so that offsets stay. Threads may share one. */
public final class SpellingFolder {
    private final boolean turkic;
    private final boolean accents;

    /**
     * @param turkic whether I is the capital of ı
     * @param accents whether accents are taken off, for languages that are often written without them
     */
    SpellingFolder(boolean turkic, boolean accents) {
        this.turkic = turkic;
        this.accents = accents;
    }

    /** The folded text, as long as the text. */
    public String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private char fold(char c) {
        if (c < 0x80) {
            return c == 'I' && turkic ? 'ı' : ascii(c);
        }
        if ((c >= 0xac00 && c <= 0xd7a3) || (c >= 0x4e00 && c <= 0x9fff)) {
            return c;
        }
        if (c >= 0xff01 && c <= 0xff5e) {
            return ascii((char) (c - 0xfee0));
        }
        char same = CharacterFolding.ofFigure(c);
        return same == c ? letter(c) : same;
    }

    private char letter(char c) {
        if (Character.isSpaceChar(c)) {
            return c == '\u00a0' || c == '\u202f' || c == '\u2009' ? '\u00a0' : ' ';
        }
        char lower = Character.toLowerCase(c);
        return accents && lower < 0x250 ? bare(lower) : lower;
    }

    private static char bare(char c) {
        return Character.isLetter(c)
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0)
                : c;
    }

    private static char ascii(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
