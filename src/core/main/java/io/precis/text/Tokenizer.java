package io.precis.text;

import io.precis.article.Span;
import io.precis.article.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text of one language into tokens: by script alone, into runs of letters, runs of digits, single characters of
 * scripts written without spaces, single marks. White space is no token.
 *
 * <p>Linear in the length of the text. Not for sharing between threads.
 */
public final class Tokenizer {
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
            Token.Kind kind = TokenKinds.of(c);
            if (kind == null) {
                at = next;
                continue;
            }
            int end = Math.min(span.end(), TokenKinds.end(text, next, span.end(), kind));
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
}
