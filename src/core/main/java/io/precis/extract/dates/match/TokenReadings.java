package io.precis.extract.dates.match;

import io.precis.article.Token;
import io.precis.extract.dates.grammar.DateLexicon;
import io.precis.extract.dates.grammar.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All readings of the tokens of a sentence, by the tokens they begin and end at. */
final class TokenReadings {
    private final String text;
    private final List<Token> tokens;
    /** Sorted by the token they begin at; those of token i are from {@code begin[i]} to {@code begin[i + 1]}. */
    private final List<Reading> beginning;

    private final int[] begin;
    /** Sorted by the token they end at. */
    private final List<Reading> ending;

    private final DateLexicon lexicon;

    private final int[] end;
    /** Null until it is asked for. */
    private @Nullable Boolean inCapitals;

    TokenReadings(String text, List<Token> tokens, DateLexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
        begin = new int[tokens.size() + 1];
        beginning = new ArrayList<>(tokens.size());
        DateNumberReader numbers = new DateNumberReader(tokens, lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            lexicon.match(tokens, i, beginning);
            numbers.read(i, beginning);
            begin[i + 1] = beginning.size();
        }
        end = new int[tokens.size() + 2];
        ending = byEnd();
    }

    /** Sorts the readings by their ends; those that end before token i are then from {@code end[i]} to {@code end[i + 1]}. */
    private List<Reading> byEnd() {
        for (Reading reading : beginning) {
            end[reading.end() + 1]++;
        }
        for (int i = 1; i < end.length; i++) {
            end[i] += end[i - 1];
        }
        int[] next = end.clone();
        Reading[] sorted = new Reading[beginning.size()];
        for (Reading reading : beginning) {
            sorted[next[reading.end()]++] = reading;
        }
        return Arrays.asList(sorted);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The number of the first reading that begins at a token; its readings end before the first of the next token. */
    int first(int token) {
        return begin[token];
    }

    /** A reading by its number. */
    Reading reading(int number) {
        return beginning.get(number);
    }

    /** The readings that begin at a token. */
    List<Reading> at(int token) {
        return token < tokens.size() ? beginning.subList(begin[token], begin[token + 1]) : List.of();
    }

    /** The readings that end before a token. */
    List<Reading> before(int token) {
        return ending.subList(end[token], end[token + 1]);
    }

    /** Whether a reading of a class begins at a token. */
    boolean begins(int token, String className) {
        return token < tokens.size() && hasOne(beginning, begin[token], begin[token + 1], className);
    }

    /** Whether a reading of a class ends before a token. */
    boolean ends(int token, String className) {
        return hasOne(ending, end[token], end[token + 1], className);
    }

    /** Whether the last word before a token ends with an ending of a class; only numbers may stand between. */
    boolean hasEnding(int token, String className) {
        int last = token - 1;
        while (last > 0 && tokens.get(last).kind() == Token.Kind.NUMBER) {
            last--;
        }
        return tokens.get(last).kind() == Token.Kind.WORD
                && lexicon.hasEnding(tokens.get(last).form(), className);
    }

    private static boolean hasOne(List<Reading> readings, int from, int to, String className) {
        for (int i = from; i < to; i++) {
            if (readings.get(i).is(className)) {
                return true;
            }
        }
        return false;
    }

    /** The start of a reading of one of the classes that ends before the token; without one, the token itself. */
    int back(int token, String... classNames) {
        for (Reading reading : before(token)) {
            for (String className : classNames) {
                if (reading.is(className)) {
                    return reading.start();
                }
            }
        }
        return token;
    }

    /** The end of a reading of one of the classes that begins at the token; without one, the token itself. */
    int forth(int token, String... classNames) {
        for (Reading reading : at(token)) {
            for (String className : classNames) {
                if (reading.is(className)) {
                    return reading.end();
                }
            }
        }
        return token;
    }

    /** Whether a token begins with an upper-case letter, or with one of a script without case. */
    boolean isCapitalised(int token) {
        int first = text.codePointAt(tokens.get(token).start());
        return !Character.isLowerCase(first);
    }

    /** Whether a token begins with an upper-case letter and a lower-case letter follows. */
    boolean isTitled(int token) {
        int start = tokens.get(token).start();
        int first = text.codePointAt(start);
        int second = start + Character.charCount(first);
        return Character.isUpperCase(first)
                && second < tokens.get(token).end()
                && Character.isLowerCase(text.codePointAt(second));
    }

    /** Whether no word of the sentence has a small letter. */
    boolean isInCapitals() {
        if (inCapitals == null) {
            String all = text.substring(
                    tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
            inCapitals = all.chars().noneMatch(Character::isLowerCase);
        }
        return inCapitals;
    }

    /** Whether a token and the next stand together without a space. */
    boolean isJoined(int token) {
        return token >= 0
                && token + 1 < tokens.size()
                && tokens.get(token).end() == tokens.get(token + 1).start();
    }
}
