package io.precis.extract.dates.match;

import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes the dates of a list, which names only once what they share. */
final class DateLists {
    private static final List<DateField> YEAR_FIELDS = List.of(DateField.YEAR, DateField.ERA);

    private final TokenReadings readings;

    DateLists(TokenReadings readings) {
        this.readings = readings;
    }

    /** Adds the days listed before a date: "7 and 8 April", "the 7., 8. and 9. of April". */
    List<MatchedExpression> withListedDays(List<MatchedExpression> expressions) {
        List<MatchedExpression> all = new ArrayList<>();
        int free = 0;
        for (MatchedExpression expression : expressions) {
            List<MatchedExpression> before = new ArrayList<>();
            MatchedExpression next = expression;
            while (next != null) {
                before.add(0, next);
                next = listedDayBefore(next, free, next == expression);
            }
            all.addAll(before);
            free = expression.end();
        }
        return all;
    }

    /** The day that is listed before a date of the list; {@code last} says whether this is the last of the list. */
    private @Nullable MatchedExpression listedDayBefore(MatchedExpression expression, int free, boolean last) {
        int start = readings.back(expression.start(), "the");
        boolean isDay = expression.fields().has(DateField.DAY)
                && expression.fields().has(DateField.MONTH)
                && expression.to() == null
                && readings.begins(expression.start(), "day");
        // A comma joins days of a list only before its last "and": "on page 12, 5 May" is no list.
        int link = last ? readings.back(start, "and") : readings.back(start, "and", "comma");
        if (!isDay || link == start) {
            return null;
        }
        for (Reading reading : readings.before(link)) {
            if (reading.is("day") && reading.start() >= free && readings.begins(reading.start(), "digitday")) {
                DateFields fields = expression
                        .fields()
                        .without(DateField.WEEKDAY)
                        .with(DateField.DAY, reading.fields().get(DateField.DAY));
                return new MatchedExpression(reading.start(), reading.end(), fields, null);
            }
        }
        return null;
    }

    /** Gives a month the year of the date listed after it: "in April and June 1955". */
    List<MatchedExpression> withListedYears(List<MatchedExpression> expressions) {
        List<MatchedExpression> all = new ArrayList<>(expressions);
        for (int i = all.size() - 2; i >= 0; i--) {
            MatchedExpression month = all.get(i);
            MatchedExpression next = all.get(i + 1);
            int end = readings.forth(month.end(), "and", "comma");
            boolean joined =
                    end > month.end() && readings.forth(readings.forth(end, "of", "at"), "the") >= next.start();
            if (joined && month.to() == null && isMonth(month.fields(), false) && isMonth(next.fields(), true)) {
                all.set(
                        i,
                        new MatchedExpression(
                                month.start(), month.end(), month.fields().borrow(next.fields(), YEAR_FIELDS), null));
            }
        }
        return all;
    }

    private static boolean isMonth(DateFields fields, boolean withYear) {
        return fields.has(DateField.MONTH)
                && fields.has(DateField.YEAR) == withYear
                && !fields.hasAny(DateField.UNIT, DateField.DIR);
    }
}
