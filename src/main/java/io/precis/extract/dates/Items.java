package io.precis.extract.dates;

import io.precis.article.Token;
import java.util.ArrayList;
import java.util.List;

/** All readings of all tokens of a sentence, by the tokens they begin and end at. */
final class Items {
    private static final List<Item> NONE = List.of();

    private final String text;
    private final List<Token> tokens;
    private final List<List<Item>> starting;
    private final List<List<Item>> ending;

    Items(String text, List<Token> tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        starting = new ArrayList<>(tokens.size());
        ending = new ArrayList<>(tokens.size() + 1);
        for (int i = 0; i <= tokens.size(); i++) {
            ending.add(NONE);
        }
        Numerals numerals = new Numerals(tokens, lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            int start = i;
            List<Item> here = new ArrayList<>(0);
            lexicon.match(tokens, i, (entry, end) -> here.add(new Item(entry.role(), entry.fields(), start, end)));
            numerals.read(i, here);
            starting.add(here.isEmpty() ? NONE : here);
            here.forEach(this::end);
        }
    }

    private void end(Item item) {
        if (ending.get(item.end()) == NONE) {
            ending.set(item.end(), new ArrayList<>(1));
        }
        ending.get(item.end()).add(item);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** What begins at a token. */
    List<Item> at(int token) {
        return token < starting.size() ? starting.get(token) : NONE;
    }

    /** What ends before a token. */
    List<Item> before(int token) {
        return ending.get(token);
    }

    /** Whether something of a class begins at the token. */
    boolean begins(int token, String role) {
        return hasOne(at(token), role);
    }

    /** Whether something of a class ends before the token. */
    boolean ends(int token, String role) {
        return hasOne(before(token), role);
    }

    private static boolean hasOne(List<Item> items, String role) {
        for (Item item : items) {
            if (item.role().equals(role)) {
                return true;
            }
        }
        return false;
    }

    /** The start of an item of one of the classes that ends at the token, or the token. */
    int back(int token, String... roles) {
        for (Item item : before(token)) {
            for (String role : roles) {
                if (item.role().equals(role)) {
                    return item.start();
                }
            }
        }
        return token;
    }

    /** The end of an item of one of the classes that begins at the token, or the token. */
    int forth(int token, String... roles) {
        for (Item item : at(token)) {
            for (String role : roles) {
                if (item.role().equals(role)) {
                    return item.end();
                }
            }
        }
        return token;
    }

    /** Whether a token begins with an upper-case letter, or its script has none. */
    boolean capital(int token) {
        int first = text.codePointAt(tokens.get(token).start());
        return !Character.isLowerCase(first);
    }

    /** Whether a token begins with an upper-case letter and goes on with others. */
    boolean isTitled(int token) {
        int start = tokens.get(token).start();
        int first = text.codePointAt(start);
        int second = start + Character.charCount(first);
        return Character.isUpperCase(first)
                && second < tokens.get(token).end()
                && Character.isLowerCase(text.codePointAt(second));
    }

    /** Whether no space stands between a token and the next. */
    boolean joined(int token) {
        return token >= 0
                && token + 1 < tokens.size()
                && tokens.get(token).end() == tokens.get(token + 1).start();
    }
}
