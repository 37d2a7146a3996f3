package io.precis.article;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a punctuation mark of a sentence.
 *
 * @param start first UTF-16 index in the document's text
 * @param end index after the last
 * @param kind what it is
 * @param form lower-cased by the language's rule and NFKC-folded where that differs; punctuation marks unchanged
 * @param term the content term it stands for: a stemmed word that is no stop word, a number of two digits and more, or
 *     this character and the one before it where words are not spaced; null for every other token
 */
public record Token(
        int start,
        int end,
        Kind kind,
        String form,
        @Nullable String term) {
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

    /**
     * Its length in letters of the Latin alphabet, so that scripts compare: a Han character stands for three, a Kana or a Hangul syllable
     * for two, any other character for one. Round numbers after Neubig and Duh, "How Much Is Said in a Tweet? A
     * Multilingual, Information-theoretic Perspective", 2013.
     */
    public int letters() {
        int characters = end - start;
        int first = form.isEmpty() ? ' ' : form.codePointAt(0);
        if (first < 0x1100 || kind == Kind.NUMBER || kind == Kind.MARK) {
            return characters;
        }
        return switch (UnicodeScript.of(first)) {
            case HAN -> 3 * form.codePointCount(0, form.length());
            case HIRAGANA, KATAKANA, HANGUL -> 2 * characters;
            default -> characters;
        };
    }

    /** Its length in UTF-16 units. */
    public int length() {
        return end - start;
    }
}
