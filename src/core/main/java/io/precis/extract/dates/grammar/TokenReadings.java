package io.precis.extract.dates.grammar;

import io.precis.article.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All readings of all tokens of a sentence, by the tokens they begin and end at. */
public final class TokenReadings {
    private final String text;
    private final List<Token> tokens;
    /** By the token they begin at; those of token i from {@code begin[i]} to {@code begin[i + 1]}. */
    private final List<Reading> beginning;

    private final int[] begin;
    /** By the token they end at. */
    private final List<Reading> ending;

    private final int[] end;

    public TokenReadings(String text, List<Token> tokens, DateLexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        begin = new int[tokens.size() + 1];
        beginning = new ArrayList<>(tokens.size());
        DateNumerals numerals = new DateNumerals(tokens, lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            lexicon.match(tokens, i, beginning);
            numerals.read(i, beginning);
            begin[i + 1] = beginning.size();
        }
        end = new int[tokens.size() + 2];
        ending = byEnd();
    }

    /** Those that end before token i are then from {@code end[i]} to {@code end[i + 1]}. */
    private List<Reading> byEnd() {
        for (Reading item : beginning) {
            end[item.end() + 1]++;
        }
        for (int i = 1; i < end.length; i++) {
            end[i] += end[i - 1];
        }
        int[] next = end.clone();
        Reading[] sorted = new Reading[beginning.size()];
        for (Reading item : beginning) {
            sorted[next[item.end()]++] = item;
        }
        return Arrays.asList(sorted);
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The number of the first item that begins at a token; those of the token end before that of the next. */
    public int first(int token) {
        return begin[token];
    }

    /** An item by its number. */
    public Reading item(int number) {
        return beginning.get(number);
    }

    /** What begins at a token. */
    public List<Reading> at(int token) {
        return token < tokens.size() ? beginning.subList(begin[token], begin[token + 1]) : List.of();
    }

    /** What ends before a token. */
    public List<Reading> before(int token) {
        return ending.subList(end[token], end[token + 1]);
    }

    /** Whether something of a class begins at the token. */
    public boolean begins(int token, String role) {
        return token < tokens.size() && hasOne(beginning, begin[token], begin[token + 1], role);
    }

    /** Whether something of a class ends before the token. */
    public boolean ends(int token, String role) {
        return hasOne(ending, end[token], end[token + 1], role);
    }

    private static boolean hasOne(List<Reading> items, int from, int to, String role) {
        for (int i = from; i < to; i++) {
            if (items.get(i).is(role)) {
                return true;
            }
        }
        return false;
    }

    /** The start of an item of one of the classes that ends at the token, or the token. */
    public int back(int token, String... roles) {
        for (Reading item : before(token)) {
            for (String role : roles) {
                if (item.is(role)) {
                    return item.start();
                }
            }
        }
        return token;
    }

    /** The end of an item of one of the classes that begins at the token, or the token. */
    public int forth(int token, String... roles) {
        for (Reading item : at(token)) {
            for (String role : roles) {
                if (item.is(role)) {
                    return item.end();
                }
            }
        }
        return token;
    }

    /** Whether a token begins with an upper-case letter, or its script has none. */
    public boolean capital(int token) {
        int first = text.codePointAt(tokens.get(token).start());
        return !Character.isLowerCase(first);
    }

    /** Whether a token begins with an upper-case letter and goes on with others. */
    public boolean isTitled(int token) {
        int start = tokens.get(token).start();
        int first = text.codePointAt(start);
        int second = start + Character.charCount(first);
        return Character.isUpperCase(first)
                && second < tokens.get(token).end()
                && Character.isLowerCase(text.codePointAt(second));
    }

    /** Whether no space stands between a token and the next. */
    public boolean joined(int token) {
        return token >= 0
                && token + 1 < tokens.size()
                && tokens.get(token).end() == tokens.get(token + 1).start();
    }
}
