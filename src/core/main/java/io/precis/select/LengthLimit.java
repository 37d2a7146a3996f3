package io.precis.select;

import java.io.Serializable;

/** How long a summary may be. */
public sealed interface LengthLimit extends Serializable {
    /** At most {@code most} sentences; 1 or more. */
    record Sentences(int most) implements LengthLimit {
        public Sentences {
            require(most >= 1, "sentences", most, "1 or more");
        }
    }

    /** Whole sentences of at most {@code most} words together; 1 or more. */
    record Words(int most) implements LengthLimit {
        public Words {
            require(most >= 1, "words", most, "1 or more");
        }
    }

    /** Whole sentences of at most {@code most} characters (grapheme clusters) together; 1 or more. */
    record Characters(int most) implements LengthLimit {
        public Characters {
            require(most >= 1, "characters", most, "1 or more");
        }
    }

    /** A part of the sentences, more than 0 and at most 1; 1 is every sentence. */
    record Ratio(double part) implements LengthLimit {
        public Ratio {
            require(part > 0 && part <= 1, "ratio", part, "more than 0 and at most 1");
        }
    }

    /** Whether sentences are counted, so that a long one costs no more than a short one. */
    default boolean isCounted() {
        return this instanceof Sentences || this instanceof Ratio;
    }

    private static void require(boolean holds, String what, Number found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": found " + found + ", expected " + expected);
        }
    }
}
