package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text tells of other times than that of its publication, and of which.
 *
 * @param isHistory whether most of its years are far from its publication
 * @param from the first year of the times told of
 * @param to the last
 * @param opening the first year said within them, or null
 * @param headed whether headings say the years
 */
record HistoricalContext(
        boolean isHistory, int from, int to, @Nullable DateValue opening, boolean headed) {
    static final HistoricalContext NONE = new HistoricalContext(false, 0, 0, null, false);
    private static final int MONTH = DateField.UNIT.parse("month");
    private static final int YEAR = DateField.UNIT.parse("year");
    private static final int FEW = 4;
    private static final int NEAR = 2;

    static HistoricalContext of(List<LocatedExpression> found, @Nullable LocalDate reference) {
        int[] years = found.stream()
                .map(one -> one.mention().fields())
                .filter(fields -> fields.has(DateField.YEAR) && fields.get(DateField.ERA, 1) != 0)
                .mapToInt(fields -> fields.get(DateField.YEAR))
                .toArray();
        if (!isHistory(found, years, reference)) {
            return NONE;
        }
        boolean headed = found.stream().filter(LocatedExpression::isYearHeading).count() > 1;
        int middle = median(IntStream.of(years));
        int reach = FEW + 4 * median(IntStream.of(years).map(year -> Math.abs(year - middle)));
        return IntStream.of(years)
                .filter(year -> Math.abs(year - middle) <= reach)
                .mapToObj(DateValue::year)
                .findFirst()
                .map(opening -> new HistoricalContext(true, middle - reach, middle + reach, opening, headed))
                .orElse(new HistoricalContext(true, Integer.MIN_VALUE, Integer.MAX_VALUE, null, headed));
    }

    private static boolean isHistory(List<LocatedExpression> found, int[] years, @Nullable LocalDate reference) {
        long far = IntStream.of(years)
                .filter(year -> reference == null || Math.abs(year - reference.getYear()) > NEAR)
                .count();
        long near = years.length
                - far
                + found.stream()
                        .map(one -> one.mention().fields())
                        .filter(fields -> !fields.has(DateField.YEAR))
                        .filter(fields -> fields.has(DateField.UNIT) && fields.get(DateField.BASE, 0) == 0
                                || fields.has(DateField.WEEKDAY))
                        .count();
        return far >= FEW && far > 3 * near;
    }

    /** News counts in days and weeks, history in months and years. */
    private static boolean isOfTheDay(DateFields fields) {
        boolean near = fields.get(DateField.UNIT, YEAR) < MONTH && fields.get(DateField.BASE, 0) == 0;
        return near || fields.has(DateField.WEEKDAY) && !fields.has(DateField.MONTH);
    }

    private static int median(IntStream numbers) {
        int[] sorted = numbers.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Whether a date says a year outside the times told of, counts from the day of the writer, or looks back. */
    boolean isAside(DateExpression mention) {
        DateFields fields = mention.fields();
        if (!isHistory) {
            return false;
        }
        if (!fields.has(DateField.YEAR)) {
            boolean today =
                    fields.has(DateField.UNIT) && fields.get(DateField.BASE, 0) == 0 && fields.get(DateField.UNIT) == 0;
            return today
                    || fields.get(DateField.BASE, 0) != 0
                            && fields.get(DateField.DIR, fields.get(DateField.SIGN, 0)) < 0;
        }
        int year = fields.get(DateField.ERA, 1) == 0 ? from : fields.get(DateField.YEAR);
        return year < from || year > to;
    }
}
