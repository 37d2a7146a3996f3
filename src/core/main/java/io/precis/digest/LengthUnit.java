package io.precis.digest;

import io.precis.select.LengthLimit;
import java.math.BigDecimal;
import java.util.Locale;

/** The unit of a summary's length. */
public enum LengthUnit {
    /** Whole sentences. */
    SENTENCES,
    /** Words. */
    WORDS,
    /** Characters (grapheme clusters). */
    CHARACTERS,
    /** A share of all sentences, above 0 to 1. */
    RATIO;

    /** The name in job files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such length */
    LengthLimit of(BigDecimal amount) {
        if (this == RATIO) {
            return new LengthLimit.Ratio(amount.doubleValue());
        }
        int whole = whole(amount);
        return switch (this) {
            case WORDS -> new LengthLimit.Words(whole);
            case CHARACTERS -> new LengthLimit.Characters(whole);
            default -> new LengthLimit.Sentences(whole);
        };
    }

    private static int whole(BigDecimal amount) {
        try {
            return amount.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("found " + amount + ", expected a whole number", e);
        }
    }
}
