package io.precis.text;

import io.precis.article.Token;
import org.jspecify.annotations.Nullable;

/** Which characters begin a token, of which kind it is, and which characters go on with it: the rules of the tokenizer. */
public final class TokenKinds {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private TokenKinds() {}

    /** The kind of token that begins with the character; null for white space, controls and marks with no letter before. */
    public static Token.@Nullable Kind of(int c) {
        if (c < 0x80) {
            return ofAscii(c);
        }
        if (Character.isLetter(c)) {
            return Scripts.isUnspaced(c) ? Token.Kind.IDEOGRAPH : Token.Kind.WORD;
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> Token.Kind.NUMBER;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> null;
            case Character.LETTER_NUMBER -> Scripts.isUnspaced(c) ? Token.Kind.IDEOGRAPH : Token.Kind.MARK;
            default -> Token.Kind.MARK;
        };
    }

    private static Token.@Nullable Kind ofAscii(int c) {
        if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
            return Token.Kind.WORD;
        }
        if (c >= '0' && c <= '9') {
            return Token.Kind.NUMBER;
        }
        return c <= ' ' || c == 0x7f ? null : Token.Kind.MARK;
    }

    /** Where a token of the kind ends that goes on at {@code from}; a pair of surrogates at {@code limit} is not cut. */
    public static int end(String text, int from, int limit, Token.Kind kind) {
        int at = from;
        while (at < limit) {
            int c = text.codePointAt(at);
            if (!continues(c, kind)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean continues(int c, Token.Kind kind) {
        return switch (kind) {
            case WORD -> Character.isLetter(c) ? !Scripts.isUnspaced(c) : Letters.isMark(c) || isJoiner(c);
            case NUMBER -> Digits.isDigit(c);
            case IDEOGRAPH, MARK -> Letters.isMark(c);
        };
    }

    private static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER || c == SOFT_HYPHEN;
    }
}
