package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.SentenceTense;
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
record DateAnchor(
        @Nullable LocalDate reference,
        @Nullable DateValue last,
        @Nullable DateValue week,
        boolean history,
        SentenceTense tense,
        String order) {
    /** The day bare expressions are near to, or null. */
    @Nullable
    LocalDate anchor() {
        return last != null && history ? last.first() : reference;
    }

    /** The day an expression with {@code base} is counted from, or null. */
    @Nullable
    LocalDate base(DateFields fields) {
        switch (fields.get(DateField.BASE, 0)) {
            case 1:
                return last != null ? last.first() : reference;
            case 2:
                return anchor();
            default:
                return reference;
        }
    }

    DateAnchor after(DateValue value) {
        return new DateAnchor(reference, value, week, true, SentenceTense.FUTURE, order);
    }
}
