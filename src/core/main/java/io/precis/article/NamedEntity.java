package io.precis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, an organisation or a place, with every mention.
 *
 * @param text the longest form of the name in the article
 * @param kind what it names
 * @param role a person's role or title as the article gives it, or null
 * @param spans every mention, in order of the text, short forms included
 * @param salience 0 to 1, how much it matters in this article
 */
public record NamedEntity(String text, Kind kind, @Nullable String role, List<Span> spans, double salience) {
    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE
    }

    public NamedEntity {
        spans = spans.stream().sorted().toList();
    }
}
