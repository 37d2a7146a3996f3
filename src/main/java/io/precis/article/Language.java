package io.precis.article;

import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language by its BCP 47 tag, in canonical case ({@code en}, {@code pt-BR}, {@code zh-Hant}).
 *
 * @param tag a well-formed tag; {@code und} when the language is unknown
 */
public record Language(String tag) implements Serializable {
    /** The language nobody knows. */
    public static final Language UNKNOWN = new Language("und");

    /** @throws IllegalArgumentException when {@code tag} is not a well-formed BCP 47 tag */
    public Language {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            tag = canonical(locale);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + tag + "' is not a well-formed language tag", e);
        }
    }

    /** The primary subtag: {@code pt} of {@code pt-BR}; {@code und} of a private tag such as {@code x-klingon}. */
    public String primary() {
        int hyphen = tag.indexOf('-');
        if (hyphen == 1) {
            return UNKNOWN.tag;
        }
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** Whether the language is known at all. */
    public boolean isKnown() {
        return !tag.equals(UNKNOWN.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    // JDK 17 and 25 agree on these three; older ones still wrote iw, in and ji.
    private static String canonical(Locale locale) {
        String tag = locale.toLanguageTag();
        return tag.equals("no") || tag.startsWith("no-") ? "nb" + tag.substring(2) : tag;
    }
}
