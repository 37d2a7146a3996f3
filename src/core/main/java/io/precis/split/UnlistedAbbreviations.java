package io.precis.split;

import io.precis.language.LanguagePack;
import io.precis.language.PackKey;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells whether a word looks like an abbreviation that no list has: a small letter, points and a few letters more
 * ("i.s.m."), or consonants alone ("Hptm."). Immutable, threads may share one.
 */
final class UnlistedAbbreviations {
    private static final int MOST_LETTERS = 5;
    private static final String VOWELS = "aeiouyæøœıаеиоуыэюяєіїўъαεηιουω";

    /** Whether every full word of the language has a vowel; Czech "prst" has none. */
    private final boolean vowels;

    UnlistedAbbreviations(LanguagePack pack) {
        this.vowels = !pack.property(PackKey.SCRIPT, "").isEmpty()
                && pack.property(PackKey.WORDS_OF_CONSONANTS, "no").equals("no");
    }

    /** Whether the word from {@code word} to the point at {@code point} looks like an abbreviation. */
    boolean isAbbreviation(String text, int from, int word, int point, boolean beforeNumber) {
        if (point - word > MOST_LETTERS || !Character.isLowerCase(text.charAt(point - 1))) {
            return false;
        }
        int start = firstPart(text, from, word);
        if (start < word) {
            return Character.isLetter(text.charAt(start)) && text.charAt(start + 1) == '.';
        }
        return (vowels || beforeNumber)
                && point - word > 1
                && isFree(text, from, word)
                && isConsonants(text, word, point);
    }

    /** Whether no address ends here: "www.example.fr" ends with a host. */
    private static boolean isFree(String text, int from, int word) {
        return word == from || ".@".indexOf(text.charAt(word - 1)) < 0;
    }

    /** Where the short parts before {@code word} begin, each with its point. */
    private static int firstPart(String text, int from, int word) {
        int start = word;
        while (start > from + 1 && text.charAt(start - 1) == '.') {
            int before = BoundaryContext.start(text, from, start - 1);
            if (before == start - 1 || start - 1 - before > MOST_LETTERS) {
                return word;
            }
            start = before;
        }
        return start;
    }

    private static boolean isConsonants(String text, int word, int point) {
        for (int at = word; at < point; at++) {
            if (!Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        String plain = Normalizer.normalize(text.substring(word, point).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return plain.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    }
}
