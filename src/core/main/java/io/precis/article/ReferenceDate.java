package io.precis.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The date that relative dates are resolved against: 'yesterday' is the day before it.
 *
 * @param date the day
 * @param origin where it comes from
 */
public record ReferenceDate(LocalDate date, Origin origin) implements Serializable {
    /** Where a reference date comes from. */
    public enum Origin {
        /** The article's own date. */
        ARTICLE,
        /** A dateline at the beginning of its text. */
        DATELINE,
        /** {@code --date}. */
        OPTION,
        /** The date of the run, in a job that says that its articles are of that day ({@code reference: run}). */
        JOB,
        /** The date of the run, for want of another. */
        RUN;

        /** Its name in output files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
