package io.precis.extract.dates.grammar;

import io.precis.article.Token;
import io.precis.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads digits of any script and Han numerals as parts of dates. */
final class DateNumerals {
    private static final String HAN = "〇一二三四五六七八九";
    private static final Map<Integer, Integer> SCALES = Map.of((int) '十', 10, (int) '百', 100, (int) '千', 1000);
    private static final int LONGEST = 8;
    /** The classes of what it reads. */
    static final List<String> ROLES =
            List.of("n", "nn", "digitday", "yearend", "yy", "day", "tens", "year", "anyyear", "ord");

    private final List<Token> tokens;
    private final DateLexicon lexicon;

    DateNumerals(List<Token> tokens, DateLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Adds the readings of the number that begins at a token, if one does. */
    void read(int at, List<Reading> items) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER && token.end() - token.start() <= LONGEST) {
            number(
                    Digits.number(token.form()),
                    token.form().codePointCount(0, token.form().length()),
                    at,
                    at + 1,
                    items);
        } else if (token.kind() == Token.Kind.IDEOGRAPH && han(at) >= 0 && (at == 0 || han(at - 1) < 0)) {
            ideographs(at, items);
        }
    }

    private void number(int value, int length, int start, int end, List<Reading> items) {
        boolean fraction = start > 1
                && tokens.get(start - 2).kind() == Token.Kind.NUMBER
                && ".,".contains(tokens.get(start - 1).form())
                && tokens.get(start - 1).end() == tokens.get(start).start();
        if (length <= 3 && !fraction) {
            items.add(item("n", DateField.N, value, start, end));
        }
        if (length <= 2) {
            items.add(item("nn", DateField.NN, value, start, end));
            if (value >= 1 && value <= 31) {
                items.add(item("digitday", DateField.DAY, value, start, end));
            }
            items.add(item("yearend", DateField.YEAR, value, start, end));
            items.add(item("yy", DateField.YEAR, value <= 40 ? 2000 + value : 1900 + value, start, end));
            if (value >= 1 && value <= 31) {
                items.add(item("day", DateField.DAY, value, start, end));
            }
            if (value % 10 == 0) {
                items.add(item("tens", DateField.DECADE, value < 30 ? 200 + value / 10 : 190 + value / 10, start, end));
            }
            ordinal(value, start, end, items);
        } else if (length == 4 && value >= 1000 && value < 3000) {
            items.add(item("year", DateField.YEAR, value, start, end));
        }
        if (length >= 1 && length <= 4) {
            items.add(item("anyyear", DateField.YEAR, value, start, end));
        }
    }

    private void ordinal(int value, int start, int end, List<Reading> items) {
        if (end < tokens.size() && tokens.get(end - 1).end() == tokens.get(end).start()) {
            List<Reading> behind = new ArrayList<>();
            lexicon.match(tokens, end, behind);
            for (Reading ending : behind) {
                if (ending.is("ordinal-ending")) {
                    items.add(item("ord", DateField.ORD, value, start, ending.end()));
                    if (value >= 1 && value <= 31) {
                        items.add(item("day", DateField.DAY, value, start, ending.end()));
                    }
                }
            }
        }
    }

    private Reading item(String role, DateField field, int value, int start, int end) {
        return new Reading(lexicon.role(role), DateFields.of(field, value), start, end);
    }

    /** 0 to 9, a scale, or -1. */
    private int han(int at) {
        String form = tokens.get(at).form();
        int c = form.codePointAt(0);
        int digit = c == '零' ? 0 : HAN.indexOf(c);
        return digit >= 0 ? digit : SCALES.getOrDefault(c, -1);
    }

    private void ideographs(int from, List<Reading> items) {
        int end = from;
        int positional = 0;
        int sum = 0;
        int digit = -1;
        boolean scaled = false;
        while (end < tokens.size() && end - from < LONGEST && han(end) >= 0) {
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
            number(value, length, from, end, items);
        }
    }

    /** 一千零五十 is a year only where one says so; 二〇二三 is always one. */
    private boolean isYearSign(int at) {
        return at < tokens.size() && tokens.get(at).form().equals("年");
    }
}
