package io.precis.text;

import io.precis.article.Span;
import io.precis.article.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text of one language into tokens: by script alone, into runs of letters, runs of digits, single characters of scripts
 * written without spaces, single marks. White space is no token.
 *
 * <p>Linear in the length of the text. Not for sharing between threads.
 */
public final class Tokenizer {
    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private final WordVocabulary vocabulary;

    /** @param vocabulary of the language; no other tokenizer may use it at the same time */
    public Tokenizer(WordVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The tokens of {@code span}, in order, with offsets into {@code text}. */
    public List<Token> tokenize(String text, Span span) {
        List<Token> tokens = new ArrayList<>(span.length() / 5 + 1);
        Token before = null;
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
            before = token(text, at, end, kind, before);
            tokens.add(before);
            at = end;
        }
        return tokens;
    }

    private Token token(String text, int start, int end, Token.Kind kind, @Nullable Token before) {
        WordVocabulary.Word word = vocabulary.word(text, start, end);
        String term = switch (kind) {
            case WORD -> word.term();
            case NUMBER -> word.form().length() > 1 ? word.form() : null;
            case IDEOGRAPH ->
                before != null && before.kind() == Token.Kind.IDEOGRAPH && before.end() == start
                        ? vocabulary.pair(text, before.start(), start, end).term()
                        : null;
            case MARK -> null;
        };
        return new Token(start, end, kind, word.form(), term);
    }

    /** Null for white space, controls and marks with no letter to stand on. */
    private static Token.@Nullable Kind kind(int c) {
        if (c < 0x80) {
            return asciiKind(c);
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
            case WORD -> Character.isLetter(c) ? !Scripts.isUnspaced(c) : isMark(c) || isJoiner(c);
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
}
