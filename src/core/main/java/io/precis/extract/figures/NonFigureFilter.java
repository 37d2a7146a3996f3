package io.precis.extract.figures;

import io.precis.article.KeyFigure;
import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor;
import java.math.BigDecimal;

/** Tells numbers that are no figures where they stand: years, ages, clock times, list numbers, parts of names. */
final class NonFigureFilter {
    private final SentenceCursor passage;

    NonFigureFilter(SentenceCursor passage) {
        this.passage = passage;
    }

    /** Whether a number reads as hours and minutes: 18.30. */
    static boolean isClock(SentenceCursor passage, Numeral numeral) {
        int end = numeral.end();
        int mark = end - 3;
        int from = numeral.start();
        boolean shape = (mark == from + 1 || mark == from + 2)
                && (passage.at(mark) == '.' || passage.at(mark) == ':')
                && passage.isDigit(end - 2)
                && passage.isDigit(end - 1);
        return shape && passage.at(end - 2) < '6' && DecimalArithmetic.less(numeral.value(), BigDecimal.valueOf(24));
    }

    /** Where the comma is the decimal separator, 6.30 is no number. */
    private boolean isClock(MeasuredNumber measured) {
        boolean bare = measured.kind() == null || "hour".equals(measured.unit()) || "day".equals(measured.unit());
        return bare
                && measured.upper() == null
                && passage.lexicon().decimal() == ','
                && isClock(passage, measured.numeral());
    }

    /** Whether a bare number, as it stands here, is a year, an age, a list number or a part of a name. */
    boolean isLabel(MeasuredNumber measured, boolean meant, boolean counted) {
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
                && !passage.lexicon().is(ReadingOption.SUFFIXES);
        return list || (glued && latin) || isYear(numeral, meant, counted) || isAside(start, end) || isName(start, end);
    }

    /** "Bà Sáu", "the Big Four": a capital inside the sentence makes a number's word a name. */
    private boolean isProper(MeasuredNumber measured) {
        int start = measured.start();
        boolean word =
                measured.numeral().form() == Form.WORDS || measured.numeral().form() == Form.WEAK;
        boolean inside = passage.at(start - 1) == ' ' && passage.isLetter(start - 2);
        return word
                && inside
                && measured.kind() == null
                && !passage.lexicon().is(ReadingOption.CAPITAL_NOUNS)
                && Character.isUpperCase(passage.text().charAt(start));
    }

    private boolean isListMark(int end) {
        char c = passage.at(end);
        return (c == '.' || c == ')') && SentenceCursor.isSpace(passage.at(end + 1));
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
                && !passage.lexicon().is(ReadingOption.CAPITAL_NOUNS)
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
