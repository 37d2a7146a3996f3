package io.precis.extract.dates;

import io.precis.article.DateValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is understood against.
 *
 * @param reference the day the text was published, or null
 * @param last the date last spoken of, or null
 * @param week the week last spoken of in this sentence or the one before, or null
 * @param history whether bare months and days belong to the date last spoken of rather than to the publication
 * @param tense which way the sentence looks
 * @param order of numeric dates
 */
record Scene(
        @Nullable LocalDate reference,
        @Nullable DateValue last,
        @Nullable DateValue week,
        boolean history,
        Tense tense,
        String order) {
    /** The day bare expressions are near to, or null. */
    @Nullable
    LocalDate anchor() {
        return last != null && history ? last.first() : reference;
    }

    /** The day an expression with {@code base} is counted from, or null. */
    @Nullable
    LocalDate base(Fields fields) {
        switch (fields.get(Field.BASE, 0)) {
            case 1:
                return last != null ? last.first() : reference;
            case 2:
                return anchor();
            default:
                return reference;
        }
    }

    Scene after(DateValue value) {
        return new Scene(reference, value, week, true, Tense.FUTURE, order);
    }
}
