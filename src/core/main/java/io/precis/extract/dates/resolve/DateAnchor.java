package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.expression.CountedFrom;
import io.precis.extract.dates.grammar.SentenceTense;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an incomplete or relative expression is resolved against.
 *
 * @param reference the day the text was published, or null
 * @param last the date last spoken of, or null
 * @param week the week last spoken of in this sentence or the one before, or null
 * @param narrative whether bare months and days belong to the date last spoken of rather than to the publication
 * @param tense whether the sentence speaks of the past or of the future
 */
record DateAnchor(
        @Nullable LocalDate reference,
        @Nullable DateValue last,
        @Nullable DateValue week,
        boolean narrative,
        SentenceTense tense) {
    /** The day that a bare weekday, day or month is near to, or null. */
    @Nullable
    LocalDate nearDay() {
        return last != null && narrative ? last.first() : reference;
    }

    /** The day that an expression is counted from, or null. */
    @Nullable
    LocalDate base(CountedFrom from) {
        switch (from) {
            case TEXT:
                return last != null ? last.first() : reference;
            case STORY:
                return nearDay();
            default:
                return reference;
        }
    }

    /** The same without a verb of the past. */
    DateAnchor withoutPast() {
        SentenceTense other = tense == SentenceTense.PAST ? SentenceTense.UNKNOWN : tense;
        return new DateAnchor(reference, last, week, narrative, other);
    }

    /** The anchor of what a narrative says after a date. */
    DateAnchor after(DateValue value) {
        return new DateAnchor(reference, value, week, true, SentenceTense.FUTURE);
    }
}
