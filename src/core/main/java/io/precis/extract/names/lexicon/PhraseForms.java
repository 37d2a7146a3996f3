package io.precis.extract.names.lexicon;

import io.precis.article.Token;
import io.precis.text.CharacterFolding;
import io.precis.text.TokenKinds;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a phrase of the data into forms, by the tokenizer's own rules. Three things differ from an article: the phrase is
 * brought into small letters and NFKC before it is cut, not after; a character that begins no token of an article, such
 * as a mark without a letter, is a form of its own; a soft hyphen or a zero-width joiner ends a form.
 */
final class PhraseForms {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private PhraseForms() {}

    /** The forms in their order, in small letters; none of a phrase without a letter, digit or mark. */
    static List<String> of(String phrase) {
        List<String> plain = plain(phrase);
        if (!plain.isEmpty()) {
            return plain;
        }
        String lower = lower(phrase);
        List<String> forms = new ArrayList<>(2);
        for (int start = 0; start < lower.length(); ) {
            int c = lower.codePointAt(start);
            int next = start + Character.charCount(c);
            Token.Kind kind = TokenKinds.of(c);
            int end = kind == null ? next : end(lower, start, next, kind);
            if (kind != null || !Character.isWhitespace(c)) {
                forms.add(CharacterFolding.ofName(lower.substring(start, end)));
            }
            start = end;
        }
        return forms;
    }

    /** The words of a phrase of ASCII letters with single spaces, which most are; none where it is another. */
    private static List<String> plain(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        List<String> forms = List.of();
        int start = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean isSpace = c == ' ' && i > start;
            if ((c < 'a' || c > 'z') && !isSpace) {
                return List.of();
            }
            if (isSpace) {
                forms = forms.isEmpty() ? new ArrayList<>(3) : forms;
                forms.add(lower.substring(start, i));
                start = i + 1;
            }
        }
        if (forms.isEmpty()) {
            return start < lower.length() ? List.of(lower) : List.of();
        }
        if (start < lower.length()) {
            forms.add(lower.substring(start));
        }
        return forms;
    }

    /** Unlike in an article, an invisible hyphen or joiner ends the form before it. */
    private static int end(String text, int start, int from, Token.Kind kind) {
        int end = TokenKinds.end(text, from, text.length(), kind);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == SOFT_HYPHEN || c == ZERO_WIDTH_JOINER) {
                return at;
            }
        }
        return end;
    }

    private static String lower(String phrase) {
        StringBuilder lower = new StringBuilder(phrase.length());
        boolean isPlain = true;
        for (int i = 0; i < phrase.length(); ) {
            int c = phrase.codePointAt(i);
            isPlain &= c < 0x80;
            lower.appendCodePoint(Character.toLowerCase(c));
            i += Character.charCount(c);
        }
        return isPlain ? lower.toString() : Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
