package io.precis.read.source;

import io.precis.article.Language;

/** Reads the language somebody wrote down: any well-formed BCP 47 tag, but no name such as {@code English}. */
public final class LanguageTagParser {
    private static final int LONGEST_LANGUAGE_CODE = 3;

    private LanguageTagParser() {}

    /**
     * The language of a tag.
     *
     * @throws IllegalArgumentException when it is not well-formed, or begins with a word that is no language code: BCP
     *     47 leaves room for codes of 4 to 8 letters, but none was ever given out
     */
    public static Language of(String tag) {
        Language language = new Language(tag);
        if (language.primary().length() > LONGEST_LANGUAGE_CODE) {
            throw new IllegalArgumentException("'" + tag + "' is not a language tag");
        }
        return language;
    }
}
