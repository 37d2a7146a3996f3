package io.precis.article;

import org.jspecify.annotations.Nullable;

/**
 * An article that could not be digested, and why. It never stops a run.
 *
 * @param id the article's id where one was read
 * @param place where it stands
 * @param reason why it could not be digested, as one of a few kinds
 * @param found what was found, as the end of "found ..."
 * @param expected what was expected or what to do, as the end of "expected ..."
 */
public record Rejection(@Nullable String id, SourcePlace place, Reason reason, String found, String expected)
        implements SourceEntry, Outcome {

    /** Why an article could not be digested; {@link #label} is what files and tables show. */
    public enum Reason {
        EMPTY("empty"),
        UNREADABLE("unreadable"),
        BINARY("binary"),
        TOO_LARGE("too-large"),
        MALFORMED("malformed"),
        NO_ARTICLE("no-article"),
        UNREACHABLE("unreachable"),
        DUPLICATE_ID("duplicate-id"),
        FAILED("failed");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The name in {@code rejected.jsonl} and in the run's table. */
        public String label() {
            return label;
        }
    }

    /** One sentence: the place, what was found, what was expected. */
    public String sentence() {
        return place + ": found " + found + ", expected " + expected;
    }
}
