package io.precis.edition;

import io.precis.article.Language;
import io.precis.article.Span;
import io.precis.text.SingleLine;

/**
 * A few words and the sentence they stand in.
 *
 * @param before what stands before them
 * @param said the words; empty where the sentence is a translation, in which nobody knows where they are
 * @param after what stands after them
 * @param language of the sentence
 * @param source of the sentence
 */
public record HighlightedSentence(String before, String said, String after, Language language, Edition.Source source) {
    /** Letters shown on each side. */
    private static final int MOST_SIDE_CHARACTERS = 300;

    /** Words of an article in their sentence. */
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

    /** A translated sentence. */
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

    /** One harmless line that keeps a blank at its ends. */
    private static String line(String text) {
        String line = SingleLine.harmless(text);
        boolean begins = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
        boolean ends = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
        return line.isEmpty() ? (begins ? " " : "") : (begins ? " " : "") + line + (ends ? " " : "");
    }
}
