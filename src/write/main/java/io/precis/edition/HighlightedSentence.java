package io.precis.edition;

import io.precis.article.Language;
import io.precis.article.Span;
import io.precis.text.SingleLine;

/**
 * A sentence with the words in it that are highlighted, such as a date or a figure.
 *
 * @param before the sentence up to these words
 * @param said the highlighted words; empty in a translation, where their place is not known
 * @param after the sentence after these words
 * @param language of the sentence
 * @param source the article it is from
 */
public record HighlightedSentence(String before, String said, String after, Language language, Edition.Source source) {
    /** UTF-16 units shown on each side, and of the words themselves. */
    private static final int MOST_SIDE_CHARACTERS = 300;

    /** A sentence of an article with the highlighted words. */
    static HighlightedSentence of(String text, Span sentence, Span words, Language language, Edition.Source source) {
        String before = line(text.substring(sentence.start(), words.start()));
        String after = line(text.substring(words.end(), sentence.end()));
        return new HighlightedSentence(
                before.length() <= MOST_SIDE_CHARACTERS ? before.stripLeading() : "…" + before.substring(start(before)),
                DisplayText.cut(SingleLine.harmless(words.of(text)), MOST_SIDE_CHARACTERS),
                after.length() <= MOST_SIDE_CHARACTERS
                        ? after.stripTrailing()
                        : DisplayText.cut(after, MOST_SIDE_CHARACTERS),
                language,
                source);
    }

    /** A translated sentence, without highlighted words. */
    static HighlightedSentence of(DisplayText sentence, Edition.Source source) {
        return new HighlightedSentence(sentence.text(), "", "", sentence.language(), source);
    }

    /** The whole sentence. */
    public String sentence() {
        return before + said + after;
    }

    private static int start(String before) {
        int start = before.length() - MOST_SIDE_CHARACTERS;
        return Character.isLowSurrogate(before.charAt(start)) ? start + 1 : start;
    }

    /** The text on one line without control characters, with a space at each end where it had white space. */
    private static String line(String text) {
        String line = SingleLine.harmless(text);
        boolean begins = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
        boolean ends = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
        return line.isEmpty() ? (begins ? " " : "") : (begins ? " " : "") + line + (ends ? " " : "");
    }
}
