package io.precis.extract.dates.resolve;

import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;

/** Tells day from month in numeric dates such as 03/04/2023, by the order of the language or of the article. */
final class NumericDate {
    private static final int MONTHS_OF_YEAR = 12;

    private NumericDate() {}

    /** The same with day and month for the two numeric parts. */
    static DateFields withDayAndMonth(DateFields fields, String order) {
        if (!fields.has(DateField.NN) || !fields.has(DateField.NN2)) {
            return fields;
        }
        int first = fields.get(DateField.NN);
        int second = fields.get(DateField.NN2);
        boolean monthFirst =
                fields.has(DateField.ISO) || (order.equals("dmy") ? second > MONTHS_OF_YEAR : first <= MONTHS_OF_YEAR);
        return fields.with(DateField.MONTH, monthFirst ? first : second)
                .with(DateField.DAY, monthFirst ? second : first);
    }

    /** The order that a numeric date shows by a part above 12; else the one given. */
    static String orderShownBy(DateFields fields, String order) {
        if (!fields.has(DateField.NN) || !fields.has(DateField.NN2) || fields.has(DateField.ISO)) {
            return order;
        }
        if (fields.get(DateField.NN) > MONTHS_OF_YEAR) {
            return "dmy";
        }
        return fields.get(DateField.NN2) > MONTHS_OF_YEAR ? "mdy" : order;
    }
}
