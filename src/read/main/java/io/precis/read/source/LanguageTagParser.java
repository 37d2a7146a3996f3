package io.precis.read.source;

import io.precis.article.Language;

/**
 * Parses a language tag from an article, a job or the command line: any well-formed BCP 47 tag, but not a name such as
 * {@code English}.
 */
public final class LanguageTagParser {
    private static final int LONGEST_LANGUAGE_CODE = 3;

    private LanguageTagParser() {}

    /**
     * The language of a tag.
     *
     * @throws IllegalArgumentException when it is not well-formed, or its language code is longer than 3 letters: BCP 47
     *     allows codes of 4 to 8 letters, but none is registered
     */
    public static Language of(String tag) {
        Language language = new Language(tag);
        if (language.primary().length() > LONGEST_LANGUAGE_CODE) {
            throw new IllegalArgumentException("'" + tag + "' is not a language tag");
        }
        return language;
    }
}
