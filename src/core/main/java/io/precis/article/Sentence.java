package io.precis.article;

import java.util.List;

/**
 * One sentence of a document.
 *
 * @param index 0-based position in the document
 * @param paragraph 0-based paragraph it stands in
 * @param span where it stands, without white space around it
 * @param tokens all its tokens, in order
 * @param terms the content terms of its tokens, in order and with repetitions
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, List<String> terms) {
    public Sentence {
        tokens = List.copyOf(tokens);
        terms = List.copyOf(terms);
    }

    /** Its length in letters of the Latin alphabet: the sum of {@link Token#letters} over its tokens. */
    public int letters() {
        int letters = 0;
        for (Token token : tokens) {
            letters += token.letters();
        }
        return letters;
    }
}
