package io.precis.extract.figures;

import io.precis.article.KeyFigure;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.number.DecimalArithmetic;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;

/** Tells numbers that are no figures by what stands around them: years, ages, clock times, list numbers, parts of names. */
final class NonFigureFilter {
    private final SentenceCursor cursor;

    NonFigureFilter(SentenceCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a number has the form of hours and minutes: 18.30. */
    static boolean isClock(SentenceCursor cursor, Numeral numeral) {
        int end = numeral.end();
        int mark = end - 3;
        int from = numeral.start();
        boolean shape = (mark == from + 1 || mark == from + 2)
                && (cursor.at(mark) == '.' || cursor.at(mark) == ':')
                && cursor.isDigit(end - 2)
                && cursor.isDigit(end - 1);
        return shape && cursor.at(end - 2) < '6' && DecimalArithmetic.less(numeral.value(), BigDecimal.valueOf(24));
    }

    /** Whether it is a clock time such as 6.30, in a language whose decimal separator is the comma. */
    private boolean isClock(MeasuredNumber measured) {
        boolean bare = measured.kind() == null || "hour".equals(measured.unit()) || "day".equals(measured.unit());
        return bare
                && measured.upper() == null
                && cursor.lexicon().decimal() == ','
                && isClock(cursor, measured.numeral());
    }

    /**
     * Whether a number is a year, an age, a clock time, a list number or a part of a name.
     *
     * @param modified whether a modifier such as "about" stands beside it
     * @param counted whether it counts a noun
     */
    boolean isLabel(MeasuredNumber measured, boolean modified, boolean counted) {
        Numeral numeral = measured.numeral();
        if (measured.label() || isClock(measured)) {
            return true;
        }
        boolean dated = measured.kind() == KeyFigure.Kind.ORDINAL
                || "year".equals(measured.unit())
                || "gram".equals(measured.unit());
        if (dated && measured.upper() == null && numeral.form() == Form.PLAIN && isYear(numeral, modified, false)) {
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
        boolean list = start == cursor.start() && end < cursor.end() - 1 && isListMark(end);
        boolean glued = cursor.isLetter(end) && !cursor.endsWord(end);
        boolean latin = cursor.isLetter(end)
                && cursor.at(end) < 0x250
                && !cursor.lexicon().is(ReadingOption.SUFFIXES);
        return list
                || (glued && latin)
                || isYear(numeral, modified, counted)
                || isAside(start, end)
                || isName(start, end);
    }

    /** Whether a number word has a capital inside the sentence, which makes it a name: "Bà Sáu", "the Big Four". */
    private boolean isProper(MeasuredNumber measured) {
        int start = measured.start();
        boolean word =
                measured.numeral().form() == Form.WORDS || measured.numeral().form() == Form.WEAK;
        boolean inside = cursor.at(start - 1) == ' ' && cursor.isLetter(start - 2);
        return word
                && inside
                && measured.kind() == null
                && !cursor.lexicon().is(ReadingOption.CAPITAL_NOUNS)
                && Character.isUpperCase(cursor.text().charAt(start));
    }

    private boolean isListMark(int end) {
        char c = cursor.at(end);
        return (c == '.' || c == ')') && SentenceCursor.isSpace(cursor.at(end + 1));
    }

    private static boolean isYear(Numeral numeral, boolean modified, boolean counted) {
        BigDecimal value = numeral.value();
        boolean near = value.compareTo(BigDecimal.valueOf(1900)) >= 0 && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
        boolean round = value.remainder(BigDecimal.valueOf(100)).signum() == 0;
        return near && numeral.end() - numeral.start() == 4 && !modified && !(counted && round);
    }

    /** Whether it stands like an age or a note: "(63)", ", 47,". */
    private boolean isAside(int start, int end) {
        boolean brackets = cursor.at(start - 1) == '(' && cursor.at(end) == ')';
        boolean commas = cursor.at(end) == ',' && cursor.at(start - 1) == ' ' && cursor.at(start - 2) == ',';
        return end - start <= 2 && (brackets || (commas && Character.isUpperCase(initial(start - 2))));
    }

    /** Whether it ends a name such as "Formula 1": a word with a capital before it and no noun after it. */
    private boolean isName(int start, int end) {
        boolean spaced = cursor.at(start - 1) == ' ' && cursor.isLetter(start - 2) && end - start <= 4;
        boolean lower = cursor.isLetter(cursor.skipSpace(end))
                && !Character.isUpperCase(cursor.text().charAt(cursor.skipSpace(end)));
        return spaced
                && !lower
                && !cursor.lexicon().is(ReadingOption.CAPITAL_NOUNS)
                && Character.isUpperCase(initialBefore(start - 1));
    }

    /** The first letter of the word before {@code end}, or a space when there is none. */
    private char initial(int end) {
        int p = end;
        while (p > cursor.start() && cursor.isLetter(p - 1)) {
            p--;
        }
        return p < end ? cursor.text().charAt(p) : ' ';
    }

    /** The first letter of the word before {@code end}, or a space when that word begins the sentence. */
    private char initialBefore(int end) {
        int p = end;
        while (p > cursor.start() && cursor.isLetter(p - 1)) {
            p--;
        }
        return p == cursor.start() || p >= cursor.end() ? ' ' : cursor.text().charAt(p);
    }
}
