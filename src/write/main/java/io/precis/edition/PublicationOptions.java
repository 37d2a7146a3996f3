package io.precis.edition;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the forms of a newsletter are published.
 *
 * @param templates folder of the user's own templates, each of which replaces ours of the same name; null for ours only
 * @param url URL of the folder where the files will be published, ending in a slash; null when not known
 * @param from sender of the mail, such as {@code Precis <digest@example.org>}
 * @param to receiver of the mail; null when the sending program adds it
 * @param zone in which the edition's day begins
 */
public record PublicationOptions(
        @Nullable Path templates,
        @Nullable String url,
        String from,
        @Nullable String to,
        ZoneId zone) {
    /** The sender if the job names none; a reserved address that nobody can have. */
    public static final String PLACEHOLDER_SENDER = "Precis <precis@localhost.invalid>";
}
