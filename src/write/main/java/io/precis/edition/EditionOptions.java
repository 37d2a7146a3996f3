package io.precis.edition;

import io.precis.article.Language;

/**
 * What an edition holds.
 *
 * @param title of the newsletter
 * @param language the reader's, in which labels, dates and numbers are written
 * @param sections by what stories are put together
 * @param perSection most stories of a section, 1 or more
 * @param perSource most stories whose main article one source published, 1 or more
 * @param total most stories, 1 or more
 * @param figures most figures of the day, 0 or more
 * @param dates most dates ahead in the box, 0 or more; a calendar holds more
 * @param skipIfEmpty whether a night without any article has no edition
 */
public record EditionOptions(
        String title,
        Language language,
        Grouping sections,
        int perSection,
        int perSource,
        int total,
        int figures,
        int dates,
        boolean skipIfEmpty) {
    /** Stories of an edition where the job does not say how many. */
    public static final int DEFAULT_STORIES = 40;

    /** Entries of a box where the job does not say how many. */
    public static final int DEFAULT_BOX_ENTRIES = 8;

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
        return new EditionOptions(
                title,
                language,
                Grouping.SECTION,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                DEFAULT_STORIES,
                DEFAULT_BOX_ENTRIES,
                DEFAULT_BOX_ENTRIES,
                false);
    }
}
