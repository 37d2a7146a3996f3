package io.precis.read.html;

import io.precis.clean.PageFurniture;
import io.precis.read.date.DateOrder;
import io.precis.read.markup.WordSet;
import org.jspecify.annotations.Nullable;

/** Cuts what stands above the first sentence of a page's text: the headline again, the day, a byline, an address. */
final class PageOpening {
    private static final int MOST_LINES = 6;
    /** Lines above a headline that is repeated. */
    private static final int MOST_LABELS = 3;

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
        String left = belowHeadline(text, headline);
        for (int lines = 0; lines < MOST_LINES; lines++) {
            int end = left.indexOf("\n\n");
            if (end < 0 || !isAbout(left.substring(0, end).strip(), headline)) {
                break;
            }
            left = left.substring(end).strip();
        }
        return left;
    }

    /** The text below the headline where it is repeated as one of the first lines, below others that are short: topic, caption. */
    private static String belowHeadline(String text, WordSet headline) {
        int begin = 0;
        for (int lines = 0; lines <= MOST_LABELS && !headline.isEmpty(); lines++) {
            int end = text.indexOf("\n\n", begin);
            if (end < 0) {
                break;
            }
            String line = text.substring(begin, end);
            if (headline.likeness(WordSet.of(line)) > SAME) {
                return text.substring(end).strip();
            }
            if (isLong(line)) {
                break;
            }
            begin = end + 2;
        }
        return text;
    }

    private static boolean isLong(String line) {
        return line.length() > LONGEST_LINE || line.split("\\s+").length > MOST_WORDS;
    }

    private static boolean isAbout(String line, WordSet headline) {
        if (line.isEmpty() || headline.likeness(WordSet.of(line)) > SAME) {
            return true;
        }
        if (isLong(line)) {
            return false;
        }
        return line.matches("https?://\\S+")
                || PageFurniture.byline(line).isPresent()
                || PageFurniture.isFurniture(line)
                || !line.endsWith(".") && PageDate.isIn(line, null, DateOrder.DAY_FIRST);
    }
}
