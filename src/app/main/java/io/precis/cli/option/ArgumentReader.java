package io.precis.cli.option;

import io.precis.article.Language;
import io.precis.failure.DigestFailure;
import io.precis.read.source.LanguageTag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns words of the command line and of the environment into values; a failure says what is wrong with a word. */
public final class ArgumentReader {
    private ArgumentReader() {}

    /** The value of {@code --language}. */
    public static Language language(String tag) {
        return language("--language", tag);
    }

    /** The value of an option that names a language. */
    public static Language language(String option, String tag) {
        try {
            return LanguageTag.of(tag);
        } catch (IllegalArgumentException e) {
            throw new DigestFailure.Usage(option + ": found '" + tag
                    + "', expected a BCP 47 language tag such as en or pt-BR"
                    + named(tag).map(code -> ", did you mean '" + code + "'?").orElse(""));
        }
    }

    /** The code of a language, by its English name. */
    private static Optional<String> named(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(name))
                .findFirst();
    }

    /** The date in an environment variable; null where the variable is not set or blank. */
    public static @Nullable LocalDate day(Map<String, String> environment, String name) {
        String text = environment.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new DigestFailure.Usage(name + ": found '" + text + "', expected a day such as 2026-11-02");
        }
    }
}
