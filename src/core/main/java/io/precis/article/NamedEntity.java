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
 * @param rule what told most that it is a name of this kind
 */
public record NamedEntity(String text, Kind kind, @Nullable String role, List<Span> spans, double salience, Rule rule) {
    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE
    }

    /** What tells a name's kind. */
    public enum Rule {
        /** A list has it: a country, an institution, a city. */
        KNOWN(0.85),
        /** A title or an office beside it. */
        TITLE(0.95),
        /** A given name or a surname in it, or initials. */
        GIVEN(0.85),
        /** A word in it that says what it is: a ministry, a river, Ltd. */
        WORD(0.9),
        /** A word before it that says what it is: the company, the town of. */
        KIND(0.9),
        /** A verb or an age beside it, as people have, or companies. */
        VERB(0.45),
        /** A preposition or an ending that says where something is. */
        PLACED(0.6),
        /** A short form in brackets, or its first word alone. */
        SHORT(0.8),
        /** Nothing but how it is written. */
        CAPITALS(0.4);

        private final double confidence;

        Rule(double confidence) {
            this.confidence = confidence;
        }

        /** Whether such a name may stand in a list without the text beside it, as with dates. */
        public boolean isSure() {
            return confidence >= KeyDate.Evidence.SURE;
        }

        /** 0 to 1, a figure of the rule; the shares of right names that were measured stand in docs/quality.md. */
        public double confidence() {
            return confidence;
        }
    }

    public NamedEntity {
        spans = spans.stream().sorted().toList();
    }
}
