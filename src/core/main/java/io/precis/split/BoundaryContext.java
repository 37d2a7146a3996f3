package io.precis.split;

import io.precis.text.Apostrophes;
import io.precis.text.Digits;
import io.precis.text.Letters;
import java.util.Locale;

/** What the words and numbers around a point look like, within one paragraph. Immutable. */
final class BoundaryContext {
    /** Letters of a word that are looked at. */
    private static final int LONGEST_WORD = 24;
    /** A sentence of more words is never a mere date or place. */
    private static final int FEW_WORDS = 3;

    private final String text;
    private final int from;
    private final int limit;
    private final SplitRules rules;

    BoundaryContext(String text, int from, int limit, SplitRules rules) {
        this.text = text;
        this.from = from;
        this.limit = limit;
        this.rules = rules;
    }

    /** The lower-cased letters from {@code at} on. */
    String at(int at) {
        int end = at;
        while (end < limit && end - at < LONGEST_WORD && isPart(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a function word stands here, which with a capital begins a sentence. A letter before a full stop is an
     * initial.
     */
    boolean isFunctionWord(int at) {
        if (at >= limit || !Character.isLetter(text.codePointAt(at))) {
            return false;
        }
        String word = at(at);
        return rules.functionWords().contains(word)
                && !(word.length() == 1 && at + 1 < limit && text.charAt(at + 1) == '.');
    }

    /**
     * Whether the words from {@code start} to {@code end} can be a sentence: more than a few, or a few that are no mere
     * date or place ("In May 2020").
     */
    boolean areSentence(int start, int end) {
        int words = 0;
        int first = start;
        boolean inside = false;
        for (int at = start; at < end && words <= FEW_WORDS; at++) {
            boolean letter = isPart(text.charAt(at)) || Digits.isDigit(text.charAt(at));
            words += letter && !inside ? 1 : 0;
            first = words == 0 ? at + 1 : first;
            inside = letter;
        }
        return words > FEW_WORDS || words == FEW_WORDS && !isDigit(first) && !isFunctionWord(first);
    }

    /** Whether a number stands before {@code word}, or is its beginning ("5km"). */
    boolean isAfterNumber(int word) {
        int at = word - 1;
        while (at > from && (isBlank(at) || text.charAt(at) == '.')) {
            at--;
        }
        if (isDigit(at) || at == word - 1 && isDigit(word)) {
            return true;
        }
        int start = at >= from ? BoundaryContext.start(text, from, at + 1) : at;
        return at < word - 1 && at >= from && isRoman(start, at + 1);
    }

    /** Whether digits and a blank stand before {@code word}: a group of a longer number. */
    boolean isAfterDigits(int word) {
        return word > from + 1 && isBlank(word - 1) && isDigit(word - 2);
    }

    /** Where the word before the blank before {@code word} ends, its point excluded; -1 where there is no such point. */
    int pointBefore(int word) {
        int at = word - 1;
        while (at > from && isBlank(at)) {
            at--;
        }
        return at > from && at < word - 1 && text.charAt(at) == '.' ? at : -1;
    }

    boolean isDigit(int at) {
        return at >= from && at < limit && Digits.isDigit(text.charAt(at));
    }

    /** Whether one or two digits and a point stand at {@code at}. */
    boolean isItemNumber(int at) {
        int end = at;
        while (isDigit(end)) {
            end++;
        }
        return end > at && end - at <= 2 && end < limit && text.charAt(end) == '.';
    }

    boolean isDigits(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isDigit(at)) {
                return false;
            }
        }
        return true;
    }

    boolean isRoman(int start, int end) {
        for (int at = start; at < end; at++) {
            if ("IVXLC".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return end > start && end - start <= 6;
    }

    /** Whether letters of a script without capitals begin at {@code at}. */
    boolean isUncased(int at) {
        if (at >= limit) {
            return false;
        }
        int c = text.codePointAt(at);
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }

    /**
     * Whether a small initial can begin a sentence: in words like iPhone, and in ’s Morgens, whose second word has the
     * capital.
     */
    boolean isCamelCase(int at) {
        if (at + 1 >= limit || Character.isUpperCase(text.charAt(at + 1))) {
            return at + 1 < limit;
        }
        return at > from
                && at + 2 < limit
                && Apostrophes.isApostrophe(text.charAt(at - 1))
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.charAt(at + 2));
    }

    private boolean isBlank(int at) {
        char c = text.charAt(at);
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    /** Whether a character is a letter or the mark of one, as the vowel signs of Hindi are. */
    static boolean isPart(char c) {
        return Letters.isPartOfWord(c);
    }

    /** Where the run of letters, digits and signs before {@code end} begins. */
    static int start(String text, int from, int end) {
        int start = end;
        int first = Math.max(from, end - LONGEST_WORD - 1);
        while (start > first && isPiece(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPiece(char c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '/'
                || c == '°'
                || c == '№'
                || c == '\''
                || Letters.isMarkInWord(c);
    }
}
