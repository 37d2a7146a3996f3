package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
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
 * @param order the order of numeric dates
 */
record DateAnchor(
        @Nullable LocalDate reference,
        @Nullable DateValue last,
        @Nullable DateValue week,
        boolean narrative,
        SentenceTense tense,
        String order) {
    /** The day that a bare weekday, day or month is near to, or null. */
    @Nullable
    LocalDate nearDay() {
        return last != null && narrative ? last.first() : reference;
    }

    /** The day that an expression is counted from, by its {@link DateField#BASE}, or null. */
    @Nullable
    LocalDate base(DateFields fields) {
        switch (fields.get(DateField.BASE, 0)) {
            case 1:
                return last != null ? last.first() : reference;
            case 2:
                return nearDay();
            default:
                return reference;
        }
    }

    /** The same without a verb of the past. */
    DateAnchor withoutPast() {
        SentenceTense other = tense == SentenceTense.PAST ? SentenceTense.UNKNOWN : tense;
        return new DateAnchor(reference, last, week, narrative, other, order);
    }

    /** The anchor of what a narrative says after a date. */
    DateAnchor after(DateValue value) {
        return new DateAnchor(reference, value, week, true, SentenceTense.FUTURE, order);
    }
}
