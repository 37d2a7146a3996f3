package io.precis.read.html;

import io.precis.clean.PageFurniture;
import io.precis.read.date.DateOrder;
import io.precis.read.markup.WordSet;
import org.jspecify.annotations.Nullable;

/** Cuts what stands above the first sentence of a page's text: the headline again, the day, a byline, an address. */
final class PageOpening {
    private static final int MOST_LINES = 6;
    /** UTF-16 units and words of a line about the article, at most. */
    private static final int LONGEST_LINE = 150;

    private static final int MOST_WORDS = 16;
    /** Likeness to the headline from which a line repeats it. */
    private static final double SAME = 0.8;

    private PageOpening() {}

    /**
     * The text without it; at least the last paragraph is kept.
     *
     * @param text paragraphs between empty lines
     */
    static String cut(String text, @Nullable String title) {
        WordSet headline = WordSet.of(title == null ? "" : title);
        String left = text;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            int end = left.indexOf("\n\n");
            if (end < 0 || !isAbout(left.substring(0, end).strip(), headline)) {
                break;
            }
            left = left.substring(end).strip();
        }
        return left;
    }

    private static boolean isAbout(String line, WordSet headline) {
        if (line.isEmpty() || headline.likeness(WordSet.of(line)) > SAME) {
            return true;
        }
        if (line.length() > LONGEST_LINE || line.split("\\s+").length > MOST_WORDS) {
            return false;
        }
        return line.matches("https?://\\S+")
                || PageFurniture.byline(line).isPresent()
                || PageFurniture.isFurniture(line)
                || !line.endsWith(".") && PageDate.isIn(line, null, DateOrder.DAY_FIRST);
    }
}
