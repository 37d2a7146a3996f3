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
        Evidence evidence) {
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

    /**
     * How the day that a date means was found, and how sure it is.
     *
     * @param rule what decided
     * @param confidence 0 to 1, a figure of the rule; the shares of right values that were measured stand in docs/quality.md
     * @param word the word or date of the text that decided, null where none did; for people who ask why, a run does not keep it
     */
    public record Evidence(
            Rule rule, double confidence, @Nullable String word) {
        /** From here on a date may be shown without the text beside it: in lists of key dates, calendars and dates ahead. */
        public static final double SURE = 0.5;
        /** What the confidence of a value is worth when it counts from a day that is only that of the run. */
        private static final double GUESSED_DAY = 0.4;

        /** What decided, the surest first. */
        public enum Rule {
            /** The source marks the day. */
            MARKED(1),
            /** The text says the year. */
            SAID(0.97),
            /** Counted from the day of publication: "yesterday", "last week", "in three years". */
            COUNTED(0.92),
            /** The tense of the verb that governs it: "opened on Friday", "opens on Friday". */
            VERB(0.9),
            /** Something lasts until then or since then. */
            BOUND(0.9),
            /** Counted from another date of the text: "two days later". */
            TEXT(0.75),
            /** It belongs to the time that the text tells of. */
            STORY(0.75),
            /** Nothing tells: the nearest such day to the publication. */
            NEAREST(0.7);

            private final double confidence;

            Rule(double confidence) {
                this.confidence = confidence;
            }

            /** Whether its value depends on the day of publication. */
            boolean isCounted() {
                return this == COUNTED || this == VERB || this == BOUND || this == NEAREST;
            }
        }

        /** The evidence of a rule, with its confidence. */
        public static Evidence of(Rule rule) {
            return of(rule, null);
        }

        /** The same with the word that decided. */
        public static Evidence of(Rule rule, @Nullable String word) {
            return new Evidence(rule, rule.confidence, word);
        }

        /** The evidence where nothing but the run tells the day of publication: what counts from that day is a guess. */
        Evidence guessed() {
            return rule.isCounted() ? new Evidence(rule, rule.confidence * GUESSED_DAY, word) : this;
        }

        /** Whether the value may be shown without its text. */
        public boolean isSure() {
            return confidence >= SURE;
        }
    }
}
