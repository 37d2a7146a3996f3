package io.precis.cli;

import io.precis.article.Language;
import io.precis.failure.DigestFailure;

/** Turns the words of a command line into values, or into a sentence about what is wrong with them. */
final class Arguments {
    private Arguments() {}

    static Language language(String tag) {
        try {
            return new Language(tag);
        } catch (IllegalArgumentException e) {
            throw new DigestFailure.Usage(
                    "--language: found '" + tag + "', expected a BCP 47 language tag such as en or pt-BR");
        }
    }
}
