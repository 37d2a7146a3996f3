package io.precis.split;

import io.precis.article.Span;
import io.precis.article.Token;
import io.precis.language.LanguagePack;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into tokens by script alone: runs of letters, runs of digits, single characters of scripts written without
 * spaces, single marks. White space is no token.
 *
 * <p>Linear in the length of the text; immutable, threads may share one.
 */
public final class Tokenizer {
    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_JOINER = '\u200d';

    /** The tokens of {@code span}, in order, with offsets into {@code text}; their terms are not yet known. */
    public List<Token> tokenize(String text, Span span, LanguagePack pack) {
        boolean turkic = pack.property("case", "").equals("turkic");
        List<Token> tokens = new ArrayList<>(span.length() / 5 + 1);
        int at = span.start();
        while (at < span.end()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            Token.Kind kind = kind(c);
            if (kind == null) {
                at = next;
                continue;
            }
            int end = Math.min(span.end(), end(text, next, span.end(), kind));
            tokens.add(new Token(at, end, kind, form(text.substring(at, end), turkic), null));
            at = end;
        }
        return tokens;
    }

    /** Null for white space, controls and marks with no letter to stand on. */
    private static Token.@Nullable Kind kind(int c) {
        if (c < 0x80) {
            return asciiKind(c);
        }
        if (Character.isLetter(c)) {
            return isUnspaced(c) ? Token.Kind.IDEOGRAPH : Token.Kind.WORD;
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
            case Character.LETTER_NUMBER -> isUnspaced(c) ? Token.Kind.IDEOGRAPH : Token.Kind.MARK;
            default -> Token.Kind.MARK;
        };
    }

    private static Token.@Nullable Kind asciiKind(int c) {
        if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
            return Token.Kind.WORD;
        }
        if (c >= '0' && c <= '9') {
            return Token.Kind.NUMBER;
        }
        return c <= ' ' || c == 0x7f ? null : Token.Kind.MARK;
    }

    private static int end(String text, int from, int limit, Token.Kind kind) {
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
            case WORD -> Character.isLetter(c) ? !isUnspaced(c) : isMark(c) || isJoiner(c);
            case NUMBER -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
            case IDEOGRAPH, MARK -> isMark(c);
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER || c == 0xad;
    }

    /** Whether words of the character's script are written without spaces between them. */
    static boolean isUnspaced(int c) {
        if (c < 0x0e00 || (c >= 0xac00 && c < 0xf900)) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            // The long-vowel mark of Kana belongs to both and so to no script.
            default -> c == 0x30fc;
        };
    }

    /** Whether the form of a token is the token itself: ASCII without capitals, as most are in many languages. */
    private static boolean isPlain(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Whether all letters are of those that NFKC neither changes nor joins, as most words' are: it takes its time to tell. */
    private static boolean isNormal(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!isNormal(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isNormal(char c) {
        return c < 0x80
                || (c >= 'ß' && c <= 'ı')
                || (c >= '\u0430' && c <= '\u045f')
                || (c >= '\u03ac' && c <= '\u03ce')
                || (c >= '\u0621' && c <= '\u064a')
                || (c >= '\u0904' && c <= '\u0939')
                || (c >= '\u4e00' && c <= '\u9fff')
                || (c >= '\uac00' && c <= '\ud7a3');
    }

    private static String form(String token, boolean turkic) {
        if (isPlain(token)) {
            return token;
        }
        StringBuilder lower = new StringBuilder(token.length());
        boolean ascii = true;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            ascii &= c < 0x80;
            if (c == 0xad || c == ZERO_WIDTH_JOINER) {
                continue;
            }
            if (turkic && (c == 'I' || c == '\u0130')) {
                lower.append(c == 'I' ? '\u0131' : 'i');
            } else if (Character.isHighSurrogate(c) && i + 1 < token.length()) {
                lower.appendCodePoint(Character.toLowerCase(token.codePointAt(i++)));
            } else {
                lower.append(Character.toLowerCase(c));
            }
        }
        String form = lower.toString();
        return ascii || isNormal(form) || Normalizer.isNormalized(form, Normalizer.Form.NFKC)
                ? form
                : Normalizer.normalize(form, Normalizer.Form.NFKC);
    }
}
