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
public record SentenceQuote(String before, String said, String after, Language language, Edition.Source source) {
    /** Letters shown on each side. */
    private static final int SIDE = 300;

    /** Words of an article in their sentence. */
    static SentenceQuote of(String text, Span sentence, Span words, Language language, Edition.Source source) {
        String before = line(text.substring(sentence.start(), words.start()));
        String after = line(text.substring(words.end(), sentence.end()));
        return new SentenceQuote(
                before.length() <= SIDE ? before.stripLeading() : "…" + before.substring(start(before)),
                DisplayText.cut(SingleLine.harmless(words.of(text)), SIDE),
                after.length() <= SIDE ? after.stripTrailing() : DisplayText.cut(after, SIDE),
                language,
                source);
    }

    /** A translated sentence. */
    static SentenceQuote of(DisplayText sentence, Edition.Source source) {
        return new SentenceQuote(sentence.text(), "", "", sentence.language(), source);
    }

    /** The whole sentence. */
    public String sentence() {
        return before + said + after;
    }

    private static int start(String before) {
        int start = before.length() - SIDE;
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
