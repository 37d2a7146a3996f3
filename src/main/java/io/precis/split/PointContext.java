package io.precis.split;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides a single point before a blank and no small letter: abbreviation, initial, ordinal, item number or stop. */
final class PointContext {
    private static final int FEW_WORDS = 3;

    private final String text;
    private final int from;
    private final int limit;
    private final SplitRules rules;

    PointContext(String text, int from, int limit, SplitRules rules) {
        this.text = text;
        this.from = from;
        this.limit = limit;
        this.rules = rules;
    }

    /**
     * Whether the point ends the sentence.
     *
     * @param start of the sentence
     * @param point its place
     * @param next the next character that is no white space
     * @param follower the next letter or digit
     * @param opened whether opening marks stand before it
     */
    boolean isBorder(int start, int point, int next, int follower, boolean opened) {
        int word = Abbreviations.wordStart(text, from, point);
        if (word == point) {
            return true;
        }
        if (isItemMark(start, word, point)) {
            return false;
        }
        if (!opened && rules.abbreviations().goesOn(text, from, point, next, limit)) {
            return false;
        }
        Abbreviations.@Nullable Kind kind = rules.abbreviations().before(text, from, point);
        if (kind != null) {
            return isBorder(kind, start, word, follower, opened);
        }
        if (isInitial(word, point)) {
            return !opened && isFunctionWord(follower);
        }
        return !isOrdinal(word, point) || opened || !isOrdinalContinued(word, follower);
    }

    private boolean isBorder(Abbreviations.Kind kind, int start, int word, int follower, boolean opened) {
        boolean capital = follower < limit && !Character.isDigit(text.charAt(follower));
        switch (kind) {
            case NUMBER:
                return !(isDigit(follower) || isRoman(follower));
            case UNIT:
                return isAfterNumber(word) && capital && hasWords(start, word);
            case EITHER:
                return isFunctionWord(follower)
                        || capital
                                && hasWords(start, word)
                                && (opened && isSentenceOpener(follower) || isTitle(follower));
            case LAST:
                return hasWords(start, word) && (capital || isAfterNumber(word));
            default:
                return false;
        }
    }

    /** "1." or "a." where the sentence begins: the mark of an item, no sentence. */
    private boolean isItemMark(int start, int word, int point) {
        for (int at = start; at < word; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return point - word == 1 || point - word <= 3 && isDigits(word, point) || isRomanNumeral(word, point);
    }

    private boolean isInitial(int word, int point) {
        int c = text.codePointAt(word);
        boolean single = point - word == Character.charCount(c) && Character.isUpperCase(c);
        // The second letter of "J.K." stands behind a point, that of "Jean-P." behind a hyphen.
        return single
                || point - word >= 2 && text.charAt(point - 2) == '-' && Character.isUpperCase(text.charAt(point - 1));
    }

    private boolean isOrdinal(int word, int point) {
        if (!rules.ordinalPoint()) {
            return false;
        }
        boolean inNumber = word > from && ",.:-–".indexOf(text.charAt(word - 1)) >= 0 && text.charAt(word - 1) != '.';
        return !inNumber && (point - word <= 2 && isDigits(word, point) || isRomanNumeral(word, point));
    }

    /** A month, a number or a name goes on; a function word with a capital begins anew. */
    private boolean isOrdinalContinued(int word, int follower) {
        return rules.months().contains(wordAt(follower))
                || isDigit(follower)
                || word >= from && !isFunctionWord(follower);
    }

    private boolean isFunctionWord(int at) {
        if (at >= limit || !Character.isLetter(text.codePointAt(at))) {
            return false;
        }
        String word = wordAt(at);
        return rules.functionWords().contains(word)
                && !(word.length() == 1 && at + 1 < limit && text.charAt(at + 1) == '.');
    }

    /** A quotation that begins with a capital begins a sentence. */
    private boolean isSentenceOpener(int at) {
        return Character.isUpperCase(text.codePointAt(at));
    }

    private boolean isTitle(int at) {
        int end = at + wordAt(at).length();
        return end < limit
                && text.charAt(end) == '.'
                && rules.abbreviations().before(text, at, end) == Abbreviations.Kind.TITLE;
    }

    private boolean isAfterNumber(int word) {
        int at = word - 1;
        while (at > from && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0' || text.charAt(at) == '.')) {
            at--;
        }
        return isDigit(at) || at == word - 1 && isDigit(word);
    }

    /** Whether more than a few words stand before {@code end}. */
    private boolean hasWords(int start, int end) {
        int words = 0;
        boolean inside = false;
        for (int at = start; at < end && words <= FEW_WORDS; at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words > FEW_WORDS;
    }

    private String wordAt(int at) {
        int end = at;
        while (end < limit && end - at < 24 && (Character.isLetter(text.charAt(end)) || isMark(text.charAt(end)))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isDigits(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isDigit(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRoman(int at) {
        int end = at + wordAt(at).length();
        return isRomanNumeral(at, end);
    }

    private boolean isRomanNumeral(int start, int end) {
        for (int at = start; at < end; at++) {
            if ("IVXLC".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return end > start && end - start <= 6;
    }

    private boolean isDigit(int at) {
        return at >= from && at < limit && Character.isDigit(text.charAt(at));
    }
}
