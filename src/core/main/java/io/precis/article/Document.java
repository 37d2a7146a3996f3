package io.precis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's cleaned body, split and tokenised: what scoring and extraction read. All offsets are into {@code text}.
 *
 * @param language the language it was read in
 * @param title the headline, from the source or from the page
 * @param titleTerms the headline's content terms, made as those of a sentence
 * @param text the cleaned body
 * @param sentences all sentences of the body, in order
 */
public record Document(
        Language language, @Nullable String title, List<String> titleTerms, String text, List<Sentence> sentences) {
    public Document {
        titleTerms = List.copyOf(titleTerms);
        sentences = List.copyOf(sentences);
    }
}
