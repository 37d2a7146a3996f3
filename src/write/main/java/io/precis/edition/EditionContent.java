package io.precis.edition;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a form of the newsletter is made of. Same newsletter, same bytes: no clock, and ids that come from names.
 *
 * @param edition what it says
 * @param labels of the reader's language
 * @param night the digests, for the form that shows every article
 * @param publication where it goes
 * @param job the job's name
 * @param version of Precis
 */
public record EditionContent(
        Edition edition,
        EditionLabels labels,
        NightDigests night,
        PublicationOptions publication,
        String job,
        String version) {
    /** Title and date, as the subject of a mail. */
    public String subject() {
        return edition.title() + " · " + labels.fullDate(edition.date());
    }

    /** When the night's day begins. */
    public ZonedDateTime time() {
        return edition.date().atStartOfDay(publication.zone());
    }

    /** An id that is the same on every night and in every form for what has this name in this job. */
    public UUID id(String name) {
        return UUID.nameUUIDFromBytes((job + "\n" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The address of one of the files; null where nobody knows where they will stand. */
    public @Nullable String url(String file) {
        String url = publication.url();
        return url == null ? null : url + file;
    }
}
