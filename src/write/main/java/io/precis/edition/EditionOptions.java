package io.precis.edition;

import io.precis.article.Language;

/**
 * What an edition contains.
 *
 * @param title of the newsletter
 * @param language of the reader, in which labels, dates and numbers are written
 * @param sections how stories are grouped into sections
 * @param perSection largest number of stories in a section, 1 or more
 * @param perSource largest number of stories with a main article of one source, 1 or more
 * @param total largest number of stories, 1 or more
 * @param figures largest number of figures of the day, 0 or more
 * @param dates largest number of upcoming dates in the box, 0 or more; the calendar has more
 * @param skipIfEmpty whether no edition is written for a run without articles
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
    /** Stories of an edition if the job does not say how many. */
    public static final int DEFAULT_STORIES = 40;

    /** Figures of the day, and upcoming dates in the box, if the job does not say how many. */
    public static final int DEFAULT_BOX_ENTRIES = 8;

    /** How stories are grouped into sections. */
    public enum Grouping {
        /** By the section label of the article. */
        SECTION,
        /** By the keyword that most stories share. */
        KEYWORDS,
        /** By the article's language. */
        LANGUAGE,
        /** Not at all: one list. */
        NONE
    }

    /** The default options for a title and a language, without limits per section and source. */
    static EditionOptions of(String title, Language language) {
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
