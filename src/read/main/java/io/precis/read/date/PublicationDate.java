package io.precis.read.date;

import io.precis.article.PublicationTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param day as written, in the source's own zone
 * @param time the time of that day; null where the source gives none
 */
public record PublicationDate(LocalDate day, @Nullable PublicationTime time) {
    static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, null);
    }

    static PublicationDate of(PublicationTime time) {
        return new PublicationDate(time.day(), time);
    }
}
