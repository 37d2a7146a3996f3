package io.precis.extract.figures;

import io.precis.article.KeyFigure;
import io.precis.extract.figures.Numeral.Form;
import java.math.BigDecimal;

/** Tells digits that are no figures: clock times, dates, phone numbers, versions, addresses, parts of names. */
final class Incidental {
    private static final String INNER = ":/-.,";

    private final Passage passage;

    Incidental(Passage passage) {
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
        boolean hyphen = before == '-' && passage.isLetter(at - 2) && !Passage.isUnspaced(passage.at(at - 2));
        boolean letter = passage.isLetter(at - 1) && !Passage.isUnspaced(before) && !passage.isGlued(before);
        return hyphen || (letter && !(before >= 0xac00 && before < 0xd7b0)) || before == '_';
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
        while (p < passage.end() && !Passage.isSpace(passage.at(p))) {
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

    /** Whether a number reads as hours and minutes: 18.30. */
    static boolean isClock(Passage passage, Numeral numeral) {
        int end = numeral.end();
        int mark = end - 3;
        int from = numeral.start();
        boolean shape = (mark == from + 1 || mark == from + 2)
                && (passage.at(mark) == '.' || passage.at(mark) == ':')
                && passage.isDigit(end - 2)
                && passage.isDigit(end - 1);
        return shape && passage.at(end - 2) < '6' && Decimals.less(numeral.value(), BigDecimal.valueOf(24));
    }

    /** Where the comma is the decimal separator, 6.30 is no number. */
    private boolean isClock(Measured measured) {
        boolean bare = measured.kind() == null || "hour".equals(measured.unit()) || "day".equals(measured.unit());
        return bare
                && measured.upper() == null
                && passage.lexicon().decimal() == ','
                && isClock(passage, measured.numeral());
    }

    /** Whether a bare number, as it stands here, is a year, an age, a list number or a part of a name. */
    boolean isLabel(Measured measured, boolean meant, boolean counted) {
        Numeral numeral = measured.numeral();
        if (measured.label() || isClock(measured)) {
            return true;
        }
        boolean dated = measured.kind() == KeyFigure.Kind.ORDINAL
                || "year".equals(measured.unit())
                || "gram".equals(measured.unit());
        if (dated && measured.upper() == null && numeral.form() == Form.PLAIN && isYear(numeral, meant, false)) {
            return true;
        }
        if (isProper(measured)) {
            return true;
        }
        if (numeral.form() != Form.PLAIN || measured.kind() != null || measured.upper() != null) {
            return false;
        }
        int start = measured.start();
        int end = measured.end();
        boolean list = start == passage.start() && end < passage.end() - 1 && isListMark(end);
        boolean glued = passage.isLetter(end) && !passage.endsWord(end);
        boolean latin = passage.isLetter(end)
                && passage.at(end) < 0x250
                && !passage.lexicon().is("suffixes");
        return list || (glued && latin) || isYear(numeral, meant, counted) || isAside(start, end) || isName(start, end);
    }

    /** "Bà Sáu", "the Big Four": a capital inside the sentence makes a number's word a name. */
    private boolean isProper(Measured measured) {
        int start = measured.start();
        boolean word =
                measured.numeral().form() == Form.WORDS || measured.numeral().form() == Form.WEAK;
        boolean inside = passage.at(start - 1) == ' ' && passage.isLetter(start - 2);
        return word
                && inside
                && measured.kind() == null
                && !passage.lexicon().is("capital-nouns")
                && Character.isUpperCase(passage.text().charAt(start));
    }

    private boolean isListMark(int end) {
        char c = passage.at(end);
        return (c == '.' || c == ')') && Passage.isSpace(passage.at(end + 1));
    }

    private static boolean isYear(Numeral numeral, boolean meant, boolean counted) {
        BigDecimal value = numeral.value();
        boolean near = value.compareTo(BigDecimal.valueOf(1900)) >= 0 && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
        boolean round = value.remainder(BigDecimal.valueOf(100)).signum() == 0;
        return near && numeral.end() - numeral.start() == 4 && !meant && !(counted && round);
    }

    /** "(63)" and ", 47," are ages or notes. */
    private boolean isAside(int start, int end) {
        boolean brackets = passage.at(start - 1) == '(' && passage.at(end) == ')';
        boolean commas = passage.at(end) == ',' && passage.at(start - 1) == ' ' && passage.at(start - 2) == ',';
        return end - start <= 2 && (brackets || (commas && Character.isUpperCase(initial(start - 2))));
    }

    /** "Formula 1": a capital inside the sentence before it and no word to count after it. */
    private boolean isName(int start, int end) {
        boolean spaced = passage.at(start - 1) == ' ' && passage.isLetter(start - 2) && end - start <= 4;
        boolean lower = passage.isLetter(passage.skipSpace(end))
                && !Character.isUpperCase(passage.text().charAt(passage.skipSpace(end)));
        return spaced
                && !lower
                && !passage.lexicon().is("capital-nouns")
                && Character.isUpperCase(initialBefore(start - 1));
    }

    private char initial(int end) {
        int p = end;
        while (p > passage.start() && passage.isLetter(p - 1)) {
            p--;
        }
        return p < end ? passage.text().charAt(p) : ' ';
    }

    /** The first letter of the word before {@code end}, or a space when that word begins the sentence. */
    private char initialBefore(int end) {
        int p = end;
        while (p > passage.start() && passage.isLetter(p - 1)) {
            p--;
        }
        return p == passage.start() || p >= passage.end() ? ' ' : passage.text().charAt(p);
    }
}
