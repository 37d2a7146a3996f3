package io.precis.article;

import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language by its BCP 47 tag, in canonical case ({@code en}, {@code pt-BR}, {@code zh-Hant}).
 *
 * @param tag a well-formed tag; {@code und} when the language is unknown
 */
public record Language(String tag) implements Serializable {
    /** Codes whose canonical form is another one. */
    private static final Set<String> REPLACED_CODES = Set.of("no", "iw", "in", "ji");

    /** Stands for a language that is not known. */
    public static final Language UNKNOWN = new Language("und");

    /** @throws IllegalArgumentException when {@code tag} is not a well-formed BCP 47 tag */
    public Language {
        if (!isPlain(tag)) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(tag).build();
                tag = canonical(locale);
            } catch (IllformedLocaleException e) {
                throw new IllegalArgumentException("'" + tag + "' is not a well-formed language tag", e);
            }
        }
    }

    /** Whether a tag is its own canonical form: two or three lower-case letters, and no old code such as {@code iw}. */
    private static boolean isPlain(String tag) {
        boolean plain = (tag.length() == 2 || tag.length() == 3) && !REPLACED_CODES.contains(tag);
        for (int i = 0; i < tag.length() && plain; i++) {
            plain = tag.charAt(i) >= 'a' && tag.charAt(i) <= 'z';
        }
        return plain;
    }

    /** The primary subtag: {@code pt} of {@code pt-BR}; {@code und} of a private tag such as {@code x-klingon}. */
    public String primary() {
        int hyphen = tag.indexOf('-');
        if (hyphen == 1) {
            return UNKNOWN.tag;
        }
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** Whether this is any language but {@link #UNKNOWN}. */
    public boolean isKnown() {
        return !tag.equals(UNKNOWN.tag);
    }

    // Written out: the methods that a record has by itself are linked at run time, which a short start would notice
    // (docs/start-up.md).
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
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
