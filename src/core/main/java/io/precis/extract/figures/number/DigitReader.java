package io.precis.extract.figures.number;

import io.precis.extract.figures.match.SentenceCursor;
import io.precis.text.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads digits of any script with their separators, as a decimal number. */
public final class DigitReader {
    /** A longer run is no number. */
    private static final int MOST_DIGITS = 30;

    private static final int MOST_EXPONENT_DIGITS = 2;
    private static final String SEPARATORS = ".,'٬٫، \u00a0";

    private DigitReader() {}

    /** Reads the run whose first digit or decimal separator is at {@code at}. */
    public static DigitRun read(SentenceCursor cursor, int at) {
        StringBuilder digits = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        StringBuilder lengths = new StringBuilder();
        int p = group(cursor, at, digits, lengths);
        while (p < cursor.end() && continues(cursor, p, lengths, marks)) {
            marks.append(cursor.at(p));
            p = group(cursor, p + 1, digits, lengths);
        }
        if (marks.length() == 1 && isList(cursor, at, marks.charAt(0), lengths)) {
            int end = at + lengths.charAt(0);
            return new DigitRun(end, new BigDecimal(digits.substring(0, lengths.charAt(0))), true);
        }
        BigDecimal value = value(cursor, digits, marks, lengths);
        DigitRun power = cursor.at(p) == '^' ? PowerReader.read(cursor, p, value) : null;
        if (power != null) {
            return power;
        }
        int exponent = exponentEnd(cursor, p);
        return exponent < 0 || value == null
                ? new DigitRun(p, value, marks.isEmpty())
                : new DigitRun(exponent, value.scaleByPowerOfTen(exponent(cursor, p + 1, exponent)), false);
    }

    /** The end of 1.2e10, or -1. */
    private static int exponentEnd(SentenceCursor cursor, int at) {
        char sign = cursor.at(at + 1);
        int from = sign == '-' || sign == '+' ? at + 2 : at + 1;
        int p = from;
        while (cursor.at(at) == 'e' && cursor.isDigit(p) && p - from <= MOST_EXPONENT_DIGITS) {
            p++;
        }
        return p > from && p - from <= MOST_EXPONENT_DIGITS && !cursor.isLetter(p) ? p : -1;
    }

    private static int exponent(SentenceCursor cursor, int from, int to) {
        boolean minus = cursor.at(from) == '-';
        int value = 0;
        for (int i = from; i < to; i++) {
            value = cursor.isDigit(i) ? value * 10 + Digits.value(cursor.at(i)) : value;
        }
        return minus ? -value : value;
    }

    /** Appends a group of digits, and its length; gives its end. */
    private static int group(SentenceCursor cursor, int from, StringBuilder digits, StringBuilder lengths) {
        int p = from;
        while (cursor.isDigit(p)) {
            if (digits.length() <= MOST_DIGITS) {
                digits.append(Digits.ascii(cursor.at(p)));
            }
            p++;
        }
        lengths.append((char) Math.min(p - from, MOST_DIGITS + 1));
        return p;
    }

    /** Whether the separator at {@code p} belongs to the number. */
    private static boolean continues(SentenceCursor cursor, int p, StringBuilder lengths, StringBuilder marks) {
        char c = cursor.at(p);
        if (SEPARATORS.indexOf(c) < 0 || !cursor.isDigit(p + 1)) {
            return false;
        }
        if (c == ' ' || c == '\u00a0' || c == '\'' || c == '،') {
            boolean three = cursor.isDigit(p + 2) && cursor.isDigit(p + 3) && !cursor.isDigit(p + 4);
            boolean same = marks.isEmpty() || marks.charAt(marks.length() - 1) == c;
            return three && same && lengths.charAt(lengths.length() - 1) <= 3 && lengths.charAt(0) > 0;
        }
        return true;
    }

    /** Whether the comma separates two numbers, as in "3,4" in a language with a decimal point. */
    private static boolean isList(SentenceCursor cursor, int at, char mark, StringBuilder lengths) {
        return mark == ','
                && cursor.lexicon().decimal() == '.'
                && lengths.charAt(1) != 3
                && lengths.charAt(0) > 0
                && cursor.at(at) < 0x80;
    }

    private static @Nullable BigDecimal value(
            SentenceCursor cursor, StringBuilder digits, StringBuilder marks, StringBuilder lengths) {
        if (digits.length() > MOST_DIGITS) {
            return null;
        }
        BigDecimal whole = new BigDecimal(digits.toString());
        int n = marks.length();
        if (n == 0) {
            return whole;
        }
        char last = marks.charAt(n - 1);
        boolean once = marks.indexOf(String.valueOf(last)) == n - 1;
        if (once && (n > 1 || isDecimal(cursor, last, lengths))) {
            boolean sound = n == 1 || (isGrouped(lengths, n) && areSame(marks, n - 1));
            return sound ? whole.movePointLeft(lengths.charAt(n)) : null;
        }
        return areSame(marks, n) && isGrouped(lengths, n + 1) ? whole : null;
    }

    private static boolean isDecimal(SentenceCursor cursor, char mark, StringBuilder lengths) {
        if (mark == '٫' || lengths.charAt(0) == 0) {
            return true;
        }
        boolean grouping = lengths.charAt(1) == 3 && lengths.charAt(0) <= 3;
        return (mark == '.' || mark == ',') && (mark == cursor.lexicon().decimal() || !grouping);
    }

    /** Whether the first {@code n} separators are the same. */
    private static boolean areSame(StringBuilder marks, int n) {
        for (int i = 1; i < n; i++) {
            if (marks.charAt(i) != marks.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the groups have three digits, or two before a last group of three. */
    private static boolean isGrouped(StringBuilder lengths, int groups) {
        int size = groups > 2 ? lengths.charAt(1) : 3;
        for (int i = 1; i < groups - 1; i++) {
            if (lengths.charAt(i) != size || size < 2 || size > 3) {
                return false;
            }
        }
        return lengths.charAt(0) > 0 && lengths.charAt(0) <= 3 && (groups < 2 || lengths.charAt(groups - 1) == 3);
    }
}
