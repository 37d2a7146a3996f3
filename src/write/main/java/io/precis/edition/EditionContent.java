package io.precis.edition;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a form of the newsletter is made from. Equal content gives equal bytes: no clock is read, and ids are derived from
 * names.
 *
 * @param edition the stories, figures and dates
 * @param labels in the reader's language
 * @param night the digests, for the form that shows every article
 * @param publication how it is published
 * @param job name of the job
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

    /** The start of the edition's day, in the job's zone. */
    public ZonedDateTime time() {
        return edition.date().atStartOfDay(publication.zone());
    }

    /** An id for a name, the same on every night and in every form of this job. */
    public UUID id(String name) {
        return UUID.nameUUIDFromBytes((job + "\n" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The URL of one of the files; null when the job does not say where they are published. */
    public @Nullable String url(String file) {
        String url = publication.url();
        return url == null ? null : url + file;
    }
}
