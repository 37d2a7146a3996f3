package io.precis.extract.dates.resolve;

import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;

/** Reads 03/04/2023 by the order of the language or of the article. */
final class NumericDate {
    private static final int MONTHS = 12;

    private NumericDate() {}

    /** The same with day and month in place of numeric parts. */
    static DateFields plain(DateFields fields, String order) {
        if (!fields.has(DateField.NN) || !fields.has(DateField.NN2)) {
            return fields;
        }
        int first = fields.get(DateField.NN);
        int second = fields.get(DateField.NN2);
        boolean monthFirst = fields.has(DateField.ISO) || (order.equals("dmy") ? second > MONTHS : first <= MONTHS);
        return fields.with(DateField.MONTH, monthFirst ? first : second)
                .with(DateField.DAY, monthFirst ? second : first);
    }

    /** The order a date of the article shows, or the one given where it shows none. */
    static String shown(DateFields fields, String order) {
        if (!fields.has(DateField.NN) || !fields.has(DateField.NN2) || fields.has(DateField.ISO)) {
            return order;
        }
        if (fields.get(DateField.NN) > MONTHS) {
            return "dmy";
        }
        return fields.get(DateField.NN2) > MONTHS ? "mdy" : order;
    }
}
