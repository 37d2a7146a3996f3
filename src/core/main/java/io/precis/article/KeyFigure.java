package io.precis.article;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number the article gives.
 *
 * @param span where it stands, with unit and multiplier
 * @param kind of number
 * @param value its value: three million is 3000000
 * @param upper the upper end when it is a range, else null
 * @param unit ISO 4217 code for money (the name where there is no code: cent, penny), {@code %}, {@code ‰}, {@code ‱},
 *     percentage point, the English CLDR name of a unit, the word joined to a count by a hyphen ("point" of "12-point"), or null
 * @param counts the words that are counted ("point plan" of "12-point plan"), or null
 * @param mod how the value is modified ("more than", "about"); null when it is meant exactly
 * @param salience 0 to 1, how much it matters in this article
 */
public record KeyFigure(
        Span span,
        Kind kind,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String counts,
        @Nullable Mod mod,
        double salience) {
    /** What tells what the number is of, the surest first. */
    public enum Rule {
        /** A unit, a currency or a sign of percent beside it. */
        UNIT(0.95),
        /** A word that is counted. */
        COUNTED(0.9),
        /** Nothing: a number alone, or an ordinal. */
        NUMBER(0.8);

        private final double confidence;

        Rule(double confidence) {
            this.confidence = confidence;
        }

        /** 0 to 1, a figure of the rule; the shares of right figures that were measured stand in docs/quality.md. */
        public double confidence() {
            return confidence;
        }
    }

    /** What tells what the number is of. */
    public Rule rule() {
        if (unit != null) {
            return Rule.UNIT;
        }
        return counts != null ? Rule.COUNTED : Rule.NUMBER;
    }

    /** Kinds of figures. */
    public enum Kind {
        MONEY,
        PERCENT,
        QUANTITY,
        COUNT,
        ORDINAL
    }

    /** Modifiers of a figure's value. */
    public enum Mod {
        MORE,
        LESS,
        APPROX
    }
}
