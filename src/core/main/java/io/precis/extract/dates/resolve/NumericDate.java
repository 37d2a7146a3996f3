package io.precis.extract.dates.resolve;

import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import java.time.YearMonth;

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
        DateFields usual = withDayAndMonth(fields, monthFirst);
        DateFields other = withDayAndMonth(fields, !monthFirst);
        return agrees(other) && !agrees(usual) && !fields.has(DateField.ISO) ? other : usual;
    }

    private static DateFields withDayAndMonth(DateFields fields, boolean monthFirst) {
        DateField first = monthFirst ? DateField.MONTH : DateField.DAY;
        DateField second = monthFirst ? DateField.DAY : DateField.MONTH;
        return fields.with(first, fields.get(DateField.NN)).with(second, fields.get(DateField.NN2));
    }

    /** Whether a full date falls on the weekday said beside it. */
    private static boolean agrees(DateFields fields) {
        if (!fields.has(DateField.WEEKDAY)
                || !fields.has(DateField.YEAR)
                || fields.get(DateField.MONTH) > MONTHS_OF_YEAR) {
            return false;
        }
        YearMonth month = YearMonth.of(fields.get(DateField.YEAR), fields.get(DateField.MONTH));
        int day = fields.get(DateField.DAY);
        return month.isValidDay(day) && month.atDay(day).getDayOfWeek().getValue() == fields.get(DateField.WEEKDAY);
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
