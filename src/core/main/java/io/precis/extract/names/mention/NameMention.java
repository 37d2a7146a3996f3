package io.precis.extract.names.mention;

import io.precis.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text where something may be named.
 *
 * @param span where it stands
 * @param words its words, lower-cased, and without endings where names are declined
 * @param evidence what speaks for each kind here
 * @param prior what speaks for each kind where there is no evidence for any
 * @param role a person's role beside it, as the text gives it
 */
public record NameMention(
        Span span,
        List<String> words,
        KindEvidence evidence,
        KindEvidence prior,
        @Nullable String role) {
    public NameMention {
        words = List.copyOf(words);
    }

    NameMention withWords(List<String> parted) {
        return new NameMention(span, parted, evidence, prior, role);
    }
}
