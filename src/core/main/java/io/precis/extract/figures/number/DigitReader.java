package io.precis.extract.figures.number;

import io.precis.text.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads digits of any script with their separators. */
public final class DigitReader {
    private static final int MOST = 30;
    private static final String SEPARATORS = ".,'٬٫، \u00a0";

    private DigitReader() {}

    /**
     * A run of digits.
     *
     * @param end index after it
     * @param value null when it is no number: a version, an address
     * @param plain whether it has no separator, so that it may be a year or a name
     */
    public record Run(int end, @Nullable BigDecimal value, boolean plain) {}

    /** Reads the run whose first digit, or decimal separator, is at {@code at}. */
    public static Run read(SentenceCursor passage, int at) {
        StringBuilder digits = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        StringBuilder lengths = new StringBuilder();
        int p = group(passage, at, digits, lengths);
        while (p < passage.end() && continues(passage, p, lengths, marks)) {
            marks.append(passage.at(p));
            p = group(passage, p + 1, digits, lengths);
        }
        if (marks.length() == 1 && isList(passage, at, marks.charAt(0), lengths)) {
            int end = at + lengths.charAt(0);
            return new Run(end, new BigDecimal(digits.substring(0, lengths.charAt(0))), true);
        }
        BigDecimal value = value(passage, digits, marks, lengths);
        Run power = passage.at(p) == '^' ? PowerReader.read(passage, p, value) : null;
        if (power != null) {
            return power;
        }
        int exponent = exponentEnd(passage, p);
        return exponent < 0 || value == null
                ? new Run(p, value, marks.isEmpty())
                : new Run(exponent, value.scaleByPowerOfTen(exponent(passage, p + 1, exponent)), false);
    }

    /** The end of 1.2e10, or -1. */
    private static int exponentEnd(SentenceCursor passage, int at) {
        char sign = passage.at(at + 1);
        int from = sign == '-' || sign == '+' ? at + 2 : at + 1;
        int p = from;
        while (passage.at(at) == 'e' && passage.isDigit(p) && p - from < 3) {
            p++;
        }
        return p > from && p - from < 3 && !passage.isLetter(p) ? p : -1;
    }

    private static int exponent(SentenceCursor passage, int from, int to) {
        boolean minus = passage.at(from) == '-';
        int value = 0;
        for (int i = from; i < to; i++) {
            value = passage.isDigit(i) ? value * 10 + Digits.value(passage.at(i)) : value;
        }
        return minus ? -value : value;
    }

    private static int group(SentenceCursor passage, int from, StringBuilder digits, StringBuilder lengths) {
        int p = from;
        while (passage.isDigit(p)) {
            if (digits.length() <= MOST) {
                digits.append(Digits.ascii(passage.at(p)));
            }
            p++;
        }
        lengths.append((char) Math.min(p - from, MOST + 1));
        return p;
    }

    private static boolean continues(SentenceCursor passage, int p, StringBuilder lengths, StringBuilder marks) {
        char c = passage.at(p);
        if (SEPARATORS.indexOf(c) < 0 || !passage.isDigit(p + 1)) {
            return false;
        }
        if (c == ' ' || c == '\u00a0' || c == '\'' || c == '،') {
            boolean three = passage.isDigit(p + 2) && passage.isDigit(p + 3) && !passage.isDigit(p + 4);
            boolean same = marks.isEmpty() || marks.charAt(marks.length() - 1) == c;
            return three && same && lengths.charAt(lengths.length() - 1) <= 3 && lengths.charAt(0) > 0;
        }
        return true;
    }

    /** In a language with a decimal point, "3,4" is two numbers. */
    private static boolean isList(SentenceCursor passage, int at, char mark, StringBuilder lengths) {
        return mark == ','
                && passage.lexicon().decimal() == '.'
                && lengths.charAt(1) != 3
                && lengths.charAt(0) > 0
                && passage.at(at) < 0x80;
    }

    private static @Nullable BigDecimal value(
            SentenceCursor passage, StringBuilder digits, StringBuilder marks, StringBuilder lengths) {
        if (digits.length() > MOST) {
            return null;
        }
        BigDecimal whole = new BigDecimal(digits.toString());
        int n = marks.length();
        if (n == 0) {
            return whole;
        }
        char last = marks.charAt(n - 1);
        boolean once = marks.indexOf(String.valueOf(last)) == n - 1;
        if (once && (n > 1 || isDecimal(passage, last, lengths))) {
            boolean sound = n == 1 || (isGrouped(lengths, n) && uniform(marks, n - 1));
            return sound ? whole.movePointLeft(lengths.charAt(n)) : null;
        }
        return uniform(marks, n) && isGrouped(lengths, n + 1) ? whole : null;
    }

    private static boolean isDecimal(SentenceCursor passage, char mark, StringBuilder lengths) {
        if (mark == '٫' || lengths.charAt(0) == 0) {
            return true;
        }
        boolean grouping = lengths.charAt(1) == 3 && lengths.charAt(0) <= 3;
        return (mark == '.' || mark == ',') && (mark == passage.lexicon().decimal() || !grouping);
    }

    private static boolean uniform(StringBuilder marks, int n) {
        for (int i = 1; i < n; i++) {
            if (marks.charAt(i) != marks.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Groups of three, or of two before a last one of three. */
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
