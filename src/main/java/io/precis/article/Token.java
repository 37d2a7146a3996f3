package io.precis.article;

import java.io.Serializable;

/**
 * A word, a number or a mark of a sentence.
 *
 * @param start first UTF-16 index in the document's text
 * @param end index after the last
 * @param kind what it is
 * @param form lower-cased by the language's rule and NFKC-folded where that differs; marks as they are
 */
public record Token(int start, int end, Kind kind, String form) implements Serializable {
    /** What a token is. */
    public enum Kind {
        /** Letters and marks, with inner apostrophes and hyphens kept apart as marks of their own. */
        WORD,
        /** Decimal digits of one script, without separators. */
        NUMBER,
        /** One character of a script written without spaces (Han, Kana, Thai, Lao, Khmer, Burmese), with its marks. */
        IDEOGRAPH,
        /** Anything else that is not white space, one character each. */
        MARK
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }
}
