package io.precis.extract.dates;

import io.precis.article.DateValue;
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
record Chronicle(
        boolean isHistory, int from, int to, @Nullable DateValue opening, boolean headed) {
    static final Chronicle NONE = new Chronicle(false, 0, 0, null, false);
    private static final int MONTH = Field.UNIT.parse("month");
    private static final int YEAR = Field.UNIT.parse("year");
    private static final int FEW = 4;
    private static final int NEAR = 2;

    static Chronicle of(List<Found> found, @Nullable LocalDate reference) {
        int[] years = found.stream()
                .map(one -> one.mention().fields())
                .filter(fields -> fields.has(Field.YEAR) && fields.get(Field.ERA, 1) != 0)
                .mapToInt(fields -> fields.get(Field.YEAR))
                .toArray();
        if (!isHistory(found, years, reference)) {
            return NONE;
        }
        boolean headed = found.stream().filter(Found::isYearHeading).count() > 1;
        int middle = median(IntStream.of(years));
        int reach = FEW + 4 * median(IntStream.of(years).map(year -> Math.abs(year - middle)));
        return IntStream.of(years)
                .filter(year -> Math.abs(year - middle) <= reach)
                .mapToObj(DateValue::year)
                .findFirst()
                .map(opening -> new Chronicle(true, middle - reach, middle + reach, opening, headed))
                .orElse(new Chronicle(true, Integer.MIN_VALUE, Integer.MAX_VALUE, null, headed));
    }

    private static boolean isHistory(List<Found> found, int[] years, @Nullable LocalDate reference) {
        long far = IntStream.of(years)
                .filter(year -> reference == null || Math.abs(year - reference.getYear()) > NEAR)
                .count();
        long near = years.length
                - far
                + found.stream()
                        .map(one -> one.mention().fields())
                        .filter(fields -> !fields.has(Field.YEAR))
                        .filter(fields ->
                                fields.has(Field.UNIT) && fields.get(Field.BASE, 0) == 0 || fields.has(Field.WEEKDAY))
                        .count();
        return far >= FEW && far > 3 * near;
    }

    /** News counts in days and weeks, history in months and years. */
    private static boolean isOfTheDay(Fields fields) {
        boolean near = fields.get(Field.UNIT, YEAR) < MONTH && fields.get(Field.BASE, 0) == 0;
        return near || fields.has(Field.WEEKDAY) && !fields.has(Field.MONTH);
    }

    private static int median(IntStream numbers) {
        int[] sorted = numbers.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Whether a date says a year outside the times told of, counts from the day of the writer, or looks back. */
    boolean isAside(Mention mention) {
        Fields fields = mention.fields();
        if (!isHistory) {
            return false;
        }
        if (!fields.has(Field.YEAR)) {
            boolean today = fields.has(Field.UNIT) && fields.get(Field.BASE, 0) == 0 && fields.get(Field.UNIT) == 0;
            return today || fields.get(Field.BASE, 0) != 0 && fields.get(Field.DIR, fields.get(Field.SIGN, 0)) < 0;
        }
        int year = fields.get(Field.ERA, 1) == 0 ? from : fields.get(Field.YEAR);
        return year < from || year > to;
    }
}
