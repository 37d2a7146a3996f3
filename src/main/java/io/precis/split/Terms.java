package io.precis.split;

import io.precis.article.Token;
import io.precis.language.LanguagePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the content terms of a language: words without stop words, stemmed where the language names a stemmer; numbers
 * of two digits and more; pairs of neighbouring characters where words are not spaced.
 *
 * <p>Not for sharing between threads: a stemmer has state.
 */
final class Terms {
    private final Set<String> stopWords;
    private final Stems stems;

    Terms(LanguagePack pack) {
        this.stopWords = pack.stopWords();
        this.stems = new Stems(pack.property("stemmer", "none"));
    }

    /** The same tokens, each with its term. */
    List<Token> mark(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens.size());
        Token before = null;
        for (Token token : tokens) {
            String term = term(before, token);
            marked.add(term == null ? token : token.with(term));
            before = token;
        }
        return marked;
    }

    /** The terms of marked tokens. */
    static List<String> of(List<Token> marked) {
        List<String> terms = new ArrayList<>(marked.size());
        for (Token token : marked) {
            if (token.term() != null) {
                terms.add(token.term());
            }
        }
        return terms;
    }

    private @Nullable String term(@Nullable Token before, Token token) {
        return switch (token.kind()) {
            case WORD -> word(token.form());
            case NUMBER -> token.form().length() > 1 ? token.form() : null;
            case IDEOGRAPH -> pair(before, token);
            case MARK -> null;
        };
    }

    private @Nullable String word(String form) {
        return form.length() > 1 && !stopWords.contains(form) ? stems.of(form) : null;
    }

    private @Nullable String pair(@Nullable Token before, Token token) {
        if (before == null || before.kind() != Token.Kind.IDEOGRAPH || before.end() != token.start()) {
            return null;
        }
        String pair = before.form() + token.form();
        return stopWords.contains(pair) ? null : pair;
    }
}
