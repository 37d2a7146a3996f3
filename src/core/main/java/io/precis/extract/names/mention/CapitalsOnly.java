package io.precis.extract.names.mention;

import io.precis.article.Token;
import java.util.List;

/** Tells what is written in capitals. */
final class CapitalsOnly {
    private CapitalsOnly() {}

    /** Whether most long words of a sentence are all capitals. */
    static boolean isShouting(String text, List<Token> tokens) {
        int capitals = 0;
        int all = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD && token.length() > 3) {
                all++;
                capitals += isUpperCase(text, token) ? 1 : 0;
            }
        }
        return all > 1 && capitals * 2 > all;
    }

    private static boolean isUpperCase(String text, Token token) {
        boolean upper = true;
        for (int i = token.start(); i < token.end() && upper; i += Character.charCount(text.codePointAt(i))) {
            upper = Character.isUpperCase(text.codePointAt(i));
        }
        return upper;
    }

    /** Whether one of the letters is a small one. */
    static boolean hasLowerCase(String text, Token token) {
        boolean lower = false;
        for (int i = token.start(); i < token.end() && !lower; i += Character.charCount(text.codePointAt(i))) {
            lower = Character.isLowerCase(text.codePointAt(i));
        }
        return lower;
    }
}
