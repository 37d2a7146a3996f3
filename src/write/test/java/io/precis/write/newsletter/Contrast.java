package io.precis.write.newsletter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The contrast of every text of a page with its background (WCAG 2.2, relative luminance), by inline styles and,
 * in the dark, by those of the classes in the page's {@code prefers-color-scheme: dark}.
 */
final class Contrast {
    private static final Pattern RULE = Pattern.compile("\\.(\\w+)\\s*\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("(?<![-\\w])(background-color|color)\\s*:\\s*#([0-9a-f]{6})");

    private final Map<String, String> classes = new HashMap<>();

    private Contrast(Document page, boolean isDark) {
        String style = page.select("style").html();
        if (isDark) {
            Matcher rule = RULE.matcher(style);
            while (rule.find()) {
                classes.put(rule.group(1), rule.group(2));
            }
        }
    }

    /** The least contrast on the page, 1 to 21. */
    static double least(Document page, boolean isDark) {
        Contrast contrast = new Contrast(page, isDark);
        double[] least = {21};
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                least[0] = Math.min(least[0], contrast.of(text));
            }
        });
        return least[0];
    }

    private double of(Node text) {
        double front = luminance(nearest(text, "color"));
        double behind = luminance(nearest(text, "background-color"));
        return (Math.max(front, behind) + 0.05) / (Math.min(front, behind) + 0.05);
    }

    private String nearest(Node text, String property) {
        for (Node node = text.parent(); node instanceof Element element; node = node.parent()) {
            for (String name : element.classNames()) {
                Optional<String> colour = colour(classes.getOrDefault(name, ""), property);
                if (colour.isPresent()) {
                    return colour.get();
                }
            }
            Optional<String> colour = colour(element.attr("style"), property);
            if (colour.isPresent()) {
                return colour.get();
            }
        }
        throw new AssertionError("no " + property + " for '" + text + "'");
    }

    private static Optional<String> colour(String style, String property) {
        Matcher colour = COLOUR.matcher(style.toLowerCase(Locale.ROOT));
        Optional<String> last = Optional.empty();
        while (colour.find()) {
            if (colour.group(1).equals(property)) {
                last = Optional.of(colour.group(2));
            }
        }
        return last;
    }

    private static double luminance(String hex) {
        double[] part = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            part[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
    }
}
