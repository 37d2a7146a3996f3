package io.precis.article;

import org.jspecify.annotations.Nullable;

/**
 * A date that the article mentions.
 *
 * @param span where it stands
 * @param value the day or period it means; null when it is relative and there is no date it could be resolved against
 * @param precision of the expression; known even where the value is null
 * @param mod how the value is modified ("before", "about"); null when it is meant exactly
 * @param salience 0 to 1, how much it matters in this article
 * @param evidence what decided its value, and how sure it is
 */
public record KeyDate(
        Span span,
        @Nullable DateValue value,
        DateValue.Precision precision,
        @Nullable Mod mod,
        double salience,
        DateEvidence evidence) {
    /** The same elsewhere. */
    public KeyDate at(Span place) {
        return new KeyDate(place, value, precision, mod, salience, evidence);
    }

    /** The same where nothing but the run tells the day of publication. */
    public KeyDate guessed() {
        return new KeyDate(span, value, precision, mod, salience, evidence.guessed());
    }

    /** TIMEX3 modifiers. */
    public enum Mod {
        START,
        MID,
        END,
        BEFORE,
        AFTER,
        APPROX
    }
}
