package io.precis.article;

import org.jspecify.annotations.Nullable;

/**
 * A date the article speaks of.
 *
 * @param span where it is said
 * @param value what it means; null when it is relative and nothing is known that it is relative to
 * @param precision of the expression, known even where the value is not
 * @param mod how the value is bent, null when it is meant as it stands
 * @param salience 0 to 1, how much it matters in this article
 */
public record KeyDate(
        Span span,
        @Nullable DateValue value,
        DateValue.Precision precision,
        @Nullable Mod mod,
        double salience) {
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
