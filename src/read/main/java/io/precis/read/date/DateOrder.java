package io.precis.read.date;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of two numbers before a year is the month. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing tells: a date of which both numbers may be a month is then not read. */
    UNKNOWN;

    private static final Pattern NUMBERS = Pattern.compile("\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{2,4}\\b.*");

    /** The order of a table's or feed's own dates: told by those in which one number is no month. */
    public static DateOrder of(Collection<String> written) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String date : written) {
            Matcher numbers = NUMBERS.matcher(date);
            if (numbers.matches()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
