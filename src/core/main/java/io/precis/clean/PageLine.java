package io.precis.clean;

import io.precis.article.Span;
import io.precis.text.QuotationMarks;
import io.precis.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of an article.
 *
 * @param span where it stands in the source, with its line end
 * @param text in normal form unless it is too long to be furniture, without white space around it
 */
record PageLine(Span span, String text) {
    /** In UTF-16 units; a longer line is prose. */
    private static final int LONGEST_POSSIBLE_FURNITURE = 2000;

    private static final String STOPS = ".。।॥۔።။．｡։";
    private static final String LOUD_STOPS = "!?！？؟…\u203C";
    /** Marks that may stand after the stop of a sentence. */
    private static final String AFTER_STOP = QuotationMarks.AFTER_STOP + ")]）】";

    /** All lines of a text. */
    static List<PageLine> of(String source) {
        List<PageLine> lines = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int end = end(source, start);
            String raw = source.substring(start, end);
            // A line that long is prose, and is normalised with the body.
            String text = raw.length() > LONGEST_POSSIBLE_FURNITURE ? raw : TextNormaliser.normal(raw);
            lines.add(new PageLine(new Span(start, end), text.strip()));
            start = end;
        }
        return lines;
    }

    private static int end(String source, int start) {
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < source.length() && source.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return source.length();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** How many words it has; three characters of a script without spaces count as one. */
    int words() {
        int words = 1;
        int unspaced = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += c == ' ' ? 1 : 0;
            unspaced += c > 0xE00 && Scripts.isUnspacedScript(c) ? 1 : 0;
        }
        return words + unspaced / 3;
    }

    /** Whether it ends as a statement does. */
    boolean endsInStop() {
        return STOPS.indexOf(last()) >= 0;
    }

    /** Whether it ends as any sentence does. */
    boolean endsSentence() {
        return endsInStop() || LOUD_STOPS.indexOf(last()) >= 0;
    }

    /** The last character before closing quotes and brackets. */
    char last() {
        int i = text.length() - 1;
        while (i > 0 && AFTER_STOP.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    boolean isLongerThan(PageLine other) {
        return text.length() > other.text.length();
    }
}
