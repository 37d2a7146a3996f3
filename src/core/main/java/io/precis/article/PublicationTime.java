package io.precis.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The minute or second an article was published, as its source writes it.
 *
 * @param local date and time in the source's own zone
 * @param offset of that zone from UTC; null where the source does not say
 */
public record PublicationTime(LocalDateTime local, @Nullable ZoneOffset offset) {
    /** The day in the source's own zone. */
    public LocalDate day() {
        return local.toLocalDate();
    }

    /** In ISO 8601, to the second: {@code 2026-03-01T08:30:00+09:00}, or without offset where none is known. */
    @Override
    public String toString() {
        String time = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(local);
        return offset == null ? time : time + offset;
    }

    /**
     * The time that {@link #toString} wrote.
     *
     * @throws java.time.format.DateTimeParseException when it is another text
     */
    public static PublicationTime parse(String iso) {
        int zone = iso.indexOf('T') + "T00:00:00".length();
        String offset = iso.substring(zone);
        return new PublicationTime(
                LocalDateTime.parse(iso.substring(0, zone)), offset.isEmpty() ? null : ZoneOffset.of(offset));
    }
}
