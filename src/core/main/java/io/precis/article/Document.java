package io.precis.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's cleaned body, split and tokenised: what scoring and extraction read. All offsets are into {@code text}.
 *
 * @param language the language it was read in
 * @param title the headline, from the source or from the page
 * @param titleTerms the headline's content terms, made as those of a sentence
 * @param text the cleaned body
 * @param dateline what a report begins with before its first sentence, read as a sentence; null where nothing does
 * @param sentences all sentences of the body, in order
 */
public record Document(
        Language language,
        @Nullable String title,
        List<String> titleTerms,
        String text,
        @Nullable Sentence dateline,
        List<Sentence> sentences) {
    public Document {
        titleTerms = List.copyOf(titleTerms);
        sentences = List.copyOf(sentences);
    }

    /** A document without a dateline. */
    public Document(
            Language language, @Nullable String title, List<String> titleTerms, String text, List<Sentence> sentences) {
        this(language, title, titleTerms, text, null, sentences);
    }

    /** The same with the dateline as one of its sentences: dates, figures and names stand there too. */
    public Document withDateline() {
        if (dateline == null) {
            return this;
        }
        List<Sentence> all = new ArrayList<>(sentences);
        int at = 0;
        while (at < all.size() && all.get(at).span().start() < dateline.span().start()) {
            at++;
        }
        all.add(at, dateline);
        for (int i = 0; i < all.size(); i++) {
            Sentence sentence = all.get(i);
            all.set(i, new Sentence(i, sentence.paragraph(), sentence.span(), sentence.tokens(), sentence.terms()));
        }
        return new Document(language, title, titleTerms, text, all);
    }
}
