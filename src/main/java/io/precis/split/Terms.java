package io.precis.split;

import io.precis.article.Token;
import io.precis.language.LanguagePack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the content terms of a language: words without stop words, stemmed where the language names a stemmer; numbers
 * of two digits and more; pairs of neighbouring characters where words are not spaced.
 *
 * <p>Not for sharing between threads: a stemmer has state.
 */
final class Terms {
    private final Set<String> stopWords = new HashSet<>();
    private final Stems stems;

    Terms(LanguagePack pack) {
        pack.lines("stopwords.txt").forEach(line -> stopWords.add(line.cell(0)));
        this.stems = new Stems(pack.property("stemmer", "none"));
    }

    List<String> of(List<Token> tokens) {
        List<String> terms = new ArrayList<>(tokens.size() / 2 + 1);
        Token before = null;
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD:
                    word(token, terms);
                    break;
                case NUMBER:
                    if (token.form().length() > 1) {
                        terms.add(token.form());
                    }
                    break;
                case IDEOGRAPH:
                    pair(before, token, terms);
                    break;
                default:
                    break;
            }
            before = token;
        }
        return terms;
    }

    private void word(Token token, List<String> terms) {
        String form = token.form();
        if (form.length() > 1 && !stopWords.contains(form)) {
            terms.add(stems.of(form));
        }
    }

    private void pair(@org.jspecify.annotations.Nullable Token before, Token token, List<String> terms) {
        if (before != null && before.kind() == Token.Kind.IDEOGRAPH && before.end() == token.start()) {
            String pair = before.form() + token.form();
            if (!stopWords.contains(pair)) {
                terms.add(pair);
            }
        }
    }
}
