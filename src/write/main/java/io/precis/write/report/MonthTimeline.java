package io.precis.write.report;

import io.precis.edition.EditionLabels;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many dates of each month the articles mention, as columns of a chart for an SVG template, from a year back to a year ahead.
 * Sizes and positions are in pixels.
 */
final class MonthTimeline {
    private static final int MONTHS_EACH_WAY = 12;
    private static final int COLUMN_STEP = 26;
    private static final int HIGHEST_COLUMN = 90;
    private static final int BASE_LINE = 110;

    private MonthTimeline() {}

    /** The chart; empty if the articles mention no day in these months. */
    static List<Map<String, Object>> of(SortedMap<YearMonth, Integer> months, LocalDate date, EditionLabels labels) {
        YearMonth first = YearMonth.from(date).minusMonths(MONTHS_EACH_WAY);
        SortedMap<YearMonth, Integer> near = months.subMap(first, first.plusMonths(2 * MONTHS_EACH_WAY + 1L));
        int most = near.values().stream().mapToInt(count -> count).max().orElse(0);
        if (most == 0) {
            return List.of();
        }
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int i = 0; i <= 2 * MONTHS_EACH_WAY; i++) {
            YearMonth month = first.plusMonths(i);
            int count = near.getOrDefault(month, 0);
            int height = count == 0 ? 0 : Math.max(3, count * HIGHEST_COLUMN / most);
            Map<String, Object> column = new TreeMap<>();
            column.put("x", Integer.toString(i * COLUMN_STEP + 4));
            column.put("y", Integer.toString(BASE_LINE - height));
            column.put("height", Integer.toString(height));
            column.put("count", labels.number(count));
            column.put("month", labels.month(month.atDay(1)));
            column.put("kind", i < MONTHS_EACH_WAY ? "past" : i == MONTHS_EACH_WAY ? "now" : "ahead");
            column.put("year", month.getMonthValue() == 1 || i == 0 ? labels.number(month.getYear()) : "");
            columns.add(column);
        }
        return List.of(new TreeMap<>(Map.of("columns", columns)));
    }
}
