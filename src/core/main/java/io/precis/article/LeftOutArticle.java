package io.precis.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that is not digested since another one tells it.
 *
 * @param article that is left out, and how like the other one it is
 * @param reason why
 * @param of id of the other one
 * @param night on which that was digested; null where it is of the same run
 */
public record LeftOutArticle(
        Duplicate article,
        Reason reason,
        String of,
        @Nullable LocalDate night) {
    /** Why an article is left out. */
    public enum Reason {
        /** The same article was digested on an earlier night. */
        SEEN,
        /** Another article says the same in nearly the same words. */
        DUPLICATE
    }
}
