package io.precis.edition;

import io.precis.article.Language;

/**
 * What an edition holds.
 *
 * @param title of the newsletter
 * @param language the reader's, in which labels, dates and numbers are written
 * @param sections by what stories are put together
 * @param limits how many stories, figures and dates it may hold
 * @param skipIfEmpty whether a night without any article has no edition
 */
public record EditionOptions(
        String title, Language language, Grouping sections, EditionLimits limits, boolean skipIfEmpty) {
    /** By what stories are put together. */
    public enum Grouping {
        /** The section label the article carries. */
        SECTION,
        /** The keyword that most articles have in common. */
        KEYWORDS,
        /** The article's language. */
        LANGUAGE,
        /** Nothing: one list. */
        NONE
    }

    /** An edition of which only title and language are known. */
    public static EditionOptions of(String title, Language language) {
        return new EditionOptions(title, language, Grouping.SECTION, EditionLimits.DEFAULT, false);
    }
}
