package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.Document;
import io.precis.article.Summary;
import io.precis.extract.Prominence;
import io.precis.extract.dates.match.DateMention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a date matters in its article, as a sum of parts from 0 to 1: where it stands; whether it lies ahead or not long ago; how exact it is.
 */
public final class DateSalience {
    /** A date is not long ago up to this many days before publication. */
    private static final int RECENT_DAYS = 400;

    /** What a date without a value has by itself. */
    private static final int UNRESOLVED = 5;

    private final Prominence prominence;
    private final @Nullable LocalDate reference;

    public DateSalience(Document document, Summary summary, @Nullable LocalDate reference) {
        this.prominence = Prominence.of(document, summary);
        this.reference = reference;
    }

    /** From 0 to 1, in hundredths. */
    double of(DateMention mention, @Nullable DateValue value) {
        int own = value == null ? UNRESOLVED : exactness(value.precision()) + time(value);
        return Prominence.salience(prominence.of(mention.span(), mention.sentence()) + own);
    }

    private static int exactness(Precision precision) {
        if (precision.compareTo(Precision.WEEK) <= 0) {
            return 20;
        }
        return precision.compareTo(Precision.HALF) <= 0 ? 12 : 4;
    }

    /** What lies ahead counts most, then what was not long ago; older background nothing. */
    private int time(DateValue value) {
        if (reference == null) {
            return 0;
        }
        if (value.first().isAfter(reference)) {
            return 20;
        }
        return value.last().isAfter(reference.minusDays(RECENT_DAYS)) ? 12 : 0;
    }
}
