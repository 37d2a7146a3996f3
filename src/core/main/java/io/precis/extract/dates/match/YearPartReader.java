package io.precis.extract.dates.match;

import io.precis.extract.dates.expression.PersianPart;
import io.precis.extract.dates.expression.YearPart;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import org.jspecify.annotations.Nullable;

/** Reads which part of a year the matched words name. */
final class YearPartReader {
    private YearPartReader() {}

    /** The part of a year that the fields name, or null. */
    static @Nullable YearPart read(DateFields fields) {
        if (fields.has(DateField.EASTER)) {
            return new YearPart.Feast(fields.get(DateField.EASTER), fields.has(DateField.JULIAN));
        }
        if (fields.has(DateField.PERSIAN) && !fields.hasAny(DateField.SEASON, DateField.QUARTER, DateField.HALF)) {
            return new PersianPart(
                    fields.get(DateField.MONTH, fields.get(DateField.NN, 0)),
                    fields.get(DateField.DAY, fields.get(DateField.NN2, 0)));
        }
        if (fields.has(DateField.NN) && fields.has(DateField.NN2)) {
            return new YearPart.Numbers(
                    fields.get(DateField.NN),
                    fields.get(DateField.NN2),
                    fields.has(DateField.ISO),
                    fields.get(DateField.WEEKDAY, 0));
        }
        if (fields.has(DateField.MONTH)) {
            int month = fields.get(DateField.MONTH);
            return fields.has(DateField.DAY)
                    ? new YearPart.Day(month, fields.get(DateField.DAY))
                    : new YearPart.Month(month);
        }
        if (fields.has(DateField.QUARTER)) {
            return new YearPart.Quarter(fields.get(DateField.QUARTER));
        }
        if (fields.has(DateField.HALF)) {
            return new YearPart.Half(fields.get(DateField.HALF));
        }
        if (fields.has(DateField.SEASON)) {
            return new YearPart.Season(fields.get(DateField.SEASON));
        }
        return fields.has(DateField.WEEK) ? new YearPart.Week(fields.get(DateField.WEEK)) : null;
    }
}
