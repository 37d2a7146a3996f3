package io.precis.edition;

import io.precis.article.Language;

/**
 * What an edition contains.
 *
 * @param title of the newsletter
 * @param language of the reader, in which labels, dates and numbers are written
 * @param sections how stories are grouped into sections
 * @param limits how many stories, figures and dates it may contain
 * @param skipIfEmpty whether no edition is written for a run without articles
 */
public record EditionOptions(
        String title, Language language, Grouping sections, EditionLimits limits, boolean skipIfEmpty) {
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

    /** The default options for a title and a language. */
    static EditionOptions of(String title, Language language) {
        return new EditionOptions(title, language, Grouping.SECTION, EditionLimits.DEFAULT, false);
    }
}
