package io.precis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title and other lines around an article's body, given by the source or found on the page.
 *
 * @param title the headline
 * @param section the section label
 * @param author the byline's name or names
 * @param dateline what an agency's report begins with, before the dash: place, day, agency
 * @param credits photo credits, captions, copyright lines and the like, as they stand
 */
public record ArticleHeader(
        @Nullable String title,
        @Nullable String section,
        @Nullable String author,
        @Nullable String dateline,
        List<String> credits) {
    /** Nothing around the body. */
    public static final ArticleHeader EMPTY = new ArticleHeader(null, null, null, null, List.of());

    public ArticleHeader {
        credits = List.copyOf(credits);
    }
}
