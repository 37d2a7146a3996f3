package io.precis.edition;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the forms of a newsletter are published.
 *
 * @param templates folder of the user's own templates, each in place of ours of the same name; null where there is none
 * @param url address of the folder the files will stand in, with a slash at the end; null where nobody knows
 * @param from sender of the mail, such as {@code Precis <digest@example.org>}
 * @param to receiver of the mail; null where it is filled in by who sends it
 * @param zone in which the night's day begins
 */
public record PublicationOptions(
        @Nullable Path templates,
        @Nullable String url,
        String from,
        @Nullable String to,
        ZoneId zone) {
    /** A sender where the job names none; nobody has this address. */
    public static final String PLACEHOLDER_SENDER = "Precis <precis@localhost.invalid>";
}
