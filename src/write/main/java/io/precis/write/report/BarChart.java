package io.precis.write.report;

import io.precis.edition.EditionLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sizes and positions of a bar chart for an SVG template, in pixels. */
final class BarChart {
    private static final int WIDEST_BAR = 240;
    private static final int BAR_STEP = 24;
    private static final int MOST_BARS = 12;
    private static final int MOST_NAME_LETTERS = 20;

    private BarChart() {}

    /** The chart with one bar per name, in the order given; empty without names. */
    static List<Map<String, Object>> of(Map<String, Integer> counts, EditionLabels labels) {
        int longest = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        List<Map<String, Object>> bars = new ArrayList<>();
        counts.entrySet().stream()
                .limit(MOST_BARS)
                .forEach(entry -> bars.add(bar(entry, bars.size(), longest, labels)));
        if (bars.isEmpty()) {
            return List.of();
        }
        return List.of(new TreeMap<>(Map.of("bars", bars, "height", Integer.toString(bars.size() * BAR_STEP + 4))));
    }

    private static Map<String, Object> bar(
            Map.Entry<String, Integer> entry, int number, int longest, EditionLabels labels) {
        Map<String, Object> bar = new TreeMap<>();
        bar.put("name", shortened(entry.getKey()));
        bar.put("count", labels.number(entry.getValue()));
        bar.put("y", Integer.toString(number * BAR_STEP + 4));
        bar.put("textY", Integer.toString(number * BAR_STEP + 17));
        int width = Math.max(2, entry.getValue() * WIDEST_BAR / longest);
        bar.put("width", Integer.toString(width));
        bar.put("countX", Integer.toString(166 + width));
        return bar;
    }

    /** The name, cut to what fits beside a bar. */
    private static String shortened(String name) {
        int letters = name.codePointCount(0, name.length());
        return letters <= MOST_NAME_LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MOST_NAME_LETTERS - 1)) + "…";
    }
}
