package io.precis.write;

import io.precis.article.Duplicate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that was not digested because another one says the same.
 *
 * @param article that is left out, with its similarity to the other one
 * @param reason why
 * @param of id of the other article
 * @param night on which the other article was digested; null where it is of the same run
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
