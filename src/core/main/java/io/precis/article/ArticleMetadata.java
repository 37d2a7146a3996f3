package io.precis.article;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of an article apart from its text; null where it says nothing.
 *
 * @param title the headline
 * @param published the date of publication
 * @param language which wins over detection
 * @param url where it was published
 * @param author as the source names them
 * @param section the section label
 */
public record ArticleMetadata(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable Language language,
        @Nullable String url,
        @Nullable String author,
        @Nullable String section)
        implements Serializable {}
