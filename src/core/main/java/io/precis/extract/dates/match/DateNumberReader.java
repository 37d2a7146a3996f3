package io.precis.extract.dates.match;

import io.precis.article.Token;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.DateLexicon;
import io.precis.extract.dates.grammar.Reading;
import io.precis.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives the readings of numbers, in digits of any script or Han numerals, as parts of dates. Lives for one sentence. */
final class DateNumberReader {
    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final Map<Integer, Integer> HAN_SCALES = Map.of((int) '十', 10, (int) '百', 100, (int) '千', 1000);
    /** In characters, or in tokens where each ideograph is one. */
    private static final int LONGEST_NUMBER = 8;

    private static final int LAST_DAY = 31;
    /** The Gregorian years from 1871 to 2120; with these numbers no year of our era is likely in a Persian text. */
    private static final int FIRST_PERSIAN_YEAR = 1250;

    private static final int LAST_PERSIAN_YEAR = 1499;
    /** Two digits up to this are a year after 2000, others one before. */
    private static final int LATEST_SHORT_YEAR = 40;

    private final List<Token> tokens;
    private final DateLexicon lexicon;

    DateNumberReader(List<Token> tokens, DateLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Adds the readings of the number that begins at a token, if one does. */
    void read(int at, List<Reading> readings) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER && token.end() - token.start() <= LONGEST_NUMBER) {
            addNumber(
                    Digits.number(token.form()),
                    token.form().codePointCount(0, token.form().length()),
                    at,
                    at + 1,
                    readings);
        } else if (token.kind() == Token.Kind.IDEOGRAPH && han(at) >= 0 && (at == 0 || han(at - 1) < 0)) {
            addHanNumber(at, readings);
        }
    }

    /** Adds the readings of a number of so many digits. */
    private void addNumber(int value, int length, int start, int end, List<Reading> readings) {
        boolean fraction = start > 1
                && tokens.get(start - 2).kind() == Token.Kind.NUMBER
                && ".,".contains(tokens.get(start - 1).form())
                && tokens.get(start - 1).end() == tokens.get(start).start();
        if (length <= 3 && !fraction) {
            readings.add(reading("n", DateField.N, value, start, end));
        }
        if (length <= 2) {
            readings.add(reading("nn", DateField.NN, value, start, end));
            if (value >= 1 && value <= LAST_DAY) {
                readings.add(reading("digitday", DateField.DAY, value, start, end));
            }
            readings.add(reading("yearend", DateField.YEAR, value, start, end));
            readings.add(reading(
                    "yy", DateField.YEAR, value <= LATEST_SHORT_YEAR ? 2000 + value : 1900 + value, start, end));
            if (value >= 1 && value <= LAST_DAY) {
                readings.add(reading("day", DateField.DAY, value, start, end));
            }
            if (value % 10 == 0) {
                readings.add(reading(
                        "tens", DateField.DECADE, value < 30 ? 200 + value / 10 : 190 + value / 10, start, end));
            }
            addOrdinal(value, start, end, readings);
        } else if (length == 4 && value >= 1000 && value < 3000) {
            readings.add(year(value, start, end));
        }
        if (length >= 1 && length <= 4) {
            readings.add(reading("anyyear", DateField.YEAR, value, start, end));
        }
    }

    /** Adds the readings of a number with an ordinal ending after it. */
    private void addOrdinal(int value, int start, int end, List<Reading> readings) {
        if (end < tokens.size() && tokens.get(end - 1).end() == tokens.get(end).start()) {
            List<Reading> after = new ArrayList<>();
            lexicon.match(tokens, end, after);
            for (Reading ending : after) {
                if (ending.is("ordinal-ending")) {
                    readings.add(reading("ord", DateField.ORD, value, start, ending.end()));
                    if (value >= 1 && value <= LAST_DAY) {
                        readings.add(reading("day", DateField.DAY, value, start, ending.end()));
                    }
                }
            }
        }
    }

    /** A year; one of these centuries is Persian where the language has months of that calendar. */
    private Reading year(int value, int start, int end) {
        DateFields year = DateFields.of(DateField.YEAR, value);
        boolean isPersian = value >= FIRST_PERSIAN_YEAR && value <= LAST_PERSIAN_YEAR && lexicon.hasClass("persian");
        return new Reading(lexicon.tokenClass("year"), isPersian ? year.with(DateField.PERSIAN, 1) : year, start, end);
    }

    private Reading reading(String className, DateField field, int value, int start, int end) {
        return new Reading(lexicon.tokenClass(className), DateFields.of(field, value), start, end);
    }

    /** The value of the ideograph at a token: 0 to 9, 10, 100 or 1000; else -1. */
    private int han(int at) {
        String form = tokens.get(at).form();
        int c = form.codePointAt(0);
        int digit = c == '零' ? 0 : HAN_DIGITS.indexOf(c);
        return digit >= 0 ? digit : HAN_SCALES.getOrDefault(c, -1);
    }

    /** Adds the readings of a number in Han numerals. */
    private void addHanNumber(int from, List<Reading> readings) {
        int end = from;
        int positional = 0;
        int sum = 0;
        int digit = -1;
        boolean scaled = false;
        while (end < tokens.size() && end - from < LONGEST_NUMBER && han(end) >= 0) {
            int value = han(end++);
            if (value >= 10) {
                scaled = true;
                sum += (digit < 0 ? 1 : digit) * value;
                digit = 0;
            } else {
                digit = value;
                positional = positional * 10 + value;
            }
        }
        int value = scaled ? sum + Math.max(0, digit) : positional;
        int length = scaled ? Integer.toString(value).length() : end - from;
        if (length < 4 || length == 4 && (!scaled || isYearSign(end))) {
            addNumber(value, length, from, end, readings);
        }
    }

    /** Whether 年 stands here: without it 一千零五十 is no year, while 二〇二三 always is one. */
    private boolean isYearSign(int at) {
        return at < tokens.size() && tokens.get(at).form().equals("年");
    }
}
