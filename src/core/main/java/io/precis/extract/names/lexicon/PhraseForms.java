package io.precis.extract.names.lexicon;

import io.precis.text.Scripts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a phrase of the data into forms, as the tokenizer cuts an article. */
final class PhraseForms {
    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
    private static final int DIGITS = 1 << Character.DECIMAL_DIGIT_NUMBER;

    private PhraseForms() {}

    /** The form with letters that Persian and Arabic keyboards write differently made one. */
    static String folded(String form) {
        boolean plain = true;
        for (int i = 0; i < form.length() && plain; i++) {
            char c = form.charAt(i);
            plain = c != '\u064a' && c != '\u0643' && c != '\u200c';
        }
        return plain
                ? form
                : form.replace('\u064a', '\u06cc').replace('\u0643', '\u06a9').replace("\u200c", "");
    }

    /** A letter of a script without spaces, a word of any other, a number, or a mark; all in small letters. */
    static List<String> of(String phrase) {
        List<String> plain = plain(phrase);
        if (!plain.isEmpty()) {
            return plain;
        }
        String lower = lower(phrase);
        List<String> forms = new ArrayList<>(2);
        for (int start = 0; start < lower.length(); ) {
            int end = end(lower, start);
            if (!Character.isWhitespace(lower.charAt(start))) {
                forms.add(folded(lower.substring(start, end)));
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

    private static int end(String text, int start) {
        int c = text.codePointAt(start);
        int end = start + Character.charCount(c);
        if (Scripts.isUnspaced(c)) {
            return run(text, end, MARKS);
        } else if (is(c, LETTERS)) {
            return run(text, end, LETTERS | MARKS);
        }
        return is(c, DIGITS) ? run(text, end, DIGITS) : end;
    }

    /** Where characters of some kinds come to an end; words go on behind the mark that keeps Persian letters apart. */
    private static int run(String text, int start, int kinds) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!is(c, kinds) && !(c == 0x200C && (kinds & LETTERS) != 0)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean is(int c, int kinds) {
        return (1 << Character.getType(c) & kinds) != 0;
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
