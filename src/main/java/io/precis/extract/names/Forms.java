package io.precis.extract.names;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a phrase of the data into forms, as the tokenizer cuts an article. */
final class Forms {
    private static final String UNSPACED =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\u30fc]";
    private static final Pattern FORM =
            Pattern.compile(UNSPACED + "\\p{M}*|(?:(?!" + UNSPACED + ")\\p{L})[\\p{L}\\p{M}\u200c]*|\\p{Nd}+|\\S");

    private Forms() {}

    /** The form with letters that Persian and Arabic keyboards write differently made one. */
    static String folded(String form) {
        boolean plain = true;
        for (int i = 0; i < form.length() && plain; i++) {
            plain = "\u064a\u0643\u200c".indexOf(form.charAt(i)) < 0;
        }
        return plain
                ? form
                : form.replace('\u064a', '\u06cc').replace('\u0643', '\u06a9').replace("\u200c", "");
    }

    static List<String> of(String phrase) {
        return FORM.matcher(lower(phrase))
                .results()
                .map(MatchResult::group)
                .map(Forms::folded)
                .toList();
    }

    private static String lower(String phrase) {
        StringBuilder lower = new StringBuilder(phrase.length());
        phrase.codePoints().forEach(c -> lower.appendCodePoint(Character.toLowerCase(c)));
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
