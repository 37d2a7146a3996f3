package io.precis.split;

import io.precis.text.Digits;
import io.precis.text.Scripts;
import org.jspecify.annotations.Nullable;

/** Decides a single point before a blank and no small letter: abbreviation, initial, ordinal, item number or stop. */
final class FullStopClassifier {
    private static final int LAST_MONTH = 12;
    private static final int YEAR = 4;

    private final String text;
    private final int from;
    private final int limit;
    private final SplitRules rules;
    private final BoundaryContext words;

    FullStopClassifier(String text, int from, int limit, SplitRules rules) {
        this.text = text;
        this.from = from;
        this.limit = limit;
        this.rules = rules;
        this.words = new BoundaryContext(text, from, limit, rules);
    }

    /**
     * Whether the point ends the sentence.
     *
     * @param start of the sentence
     * @param point its place
     * @param next the next character that is no white space
     * @param follower the next letter or digit
     * @param closed whether a closing mark stands behind the point
     */
    boolean isBorder(int start, int point, int next, int follower, boolean closed) {
        boolean opened = follower > next;
        int word = BoundaryContext.start(text, from, point);
        if (word == point) {
            return true;
        }
        if (isItemMark(start, word, point)) {
            return false;
        }
        if (!opened && rules.abbreviations().goesOn(text, from, point, next, limit)) {
            return false;
        }
        boolean initial = isInitial(word, point);
        AbbreviationList.@Nullable Kind kind = rules.abbreviations().before(text, from, point);
        if (kind != null && !(initial && kind == AbbreviationList.Kind.NUMBER && !isNumber(follower))) {
            return isBorder(kind, start, word, follower, opened);
        }
        if (initial) {
            return !opened && words.isFunctionWord(follower);
        }
        if (rules.unlisted().isAbbreviation(text, from, word, point, words.isDigit(follower))) {
            return closed || words.isFunctionWord(follower) || words.isAfterNumber(word);
        }
        if (isDate(word, point, follower)) {
            return false;
        }
        return closed || opened || !isOrdinal(word, point) || !isOrdinalContinued(word, follower);
    }

    private boolean isBorder(AbbreviationList.Kind kind, int start, int word, int follower, boolean opened) {
        boolean capital = follower < limit && !Digits.isDigit(text.charAt(follower));
        if (words.isUncased(follower) && kind.mayEnd() && rules.joiners().contains(words.at(follower))) {
            return false;
        }
        switch (kind) {
            case NUMBER:
                return !isNumber(follower);
            case UNIT:
                return words.isAfterNumber(word) && capital && words.areSentence(start, word);
            case EITHER:
                return words.isFunctionWord(follower)
                        || capital
                                && words.areSentence(start, word)
                                && (opened && isSentenceOpener(follower) || isTitle(follower));
            case LAST:
                return words.isFunctionWord(follower)
                        || words.areSentence(start, word)
                                && (capital || words.isAfterNumber(word))
                                && !rules.months().contains(words.at(follower));
            default:
                return false;
        }
    }

    private boolean isNumber(int at) {
        return words.isDigit(at) || words.isRoman(at, at + words.at(at).length());
    }

    /** "1." or "a." where the sentence begins: the mark of an item, no sentence. */
    private boolean isItemMark(int start, int word, int point) {
        for (int at = start; at < word; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return point - word == 1 || point - word <= 3 && words.isDigits(word, point) || words.isRoman(word, point);
    }

    private boolean isInitial(int word, int point) {
        int c = text.codePointAt(word);
        boolean single = point - word == Character.charCount(c)
                && (Character.isUpperCase(c) || words.isUncased(word) && !Scripts.isUnspaced(c));
        // The second letter of "J.K." stands behind a point, that of "Jean-P." behind a hyphen.
        return single
                || point - word >= 2 && text.charAt(point - 2) == '-' && Character.isUpperCase(text.charAt(point - 1));
    }

    /** A short number that is no part of a longer one, of a time of day or of a place ("p. 5."). */
    private boolean isOrdinal(int word, int point) {
        if (!rules.ordinalPoint()) {
            return false;
        }
        if (words.isRoman(word, point)) {
            return true;
        }
        if (point - word > 2 || !words.isDigits(word, point) || words.isAfterDigits(word)) {
            return false;
        }
        char before = word > from ? text.charAt(word - 1) : ' ';
        if (before == '.') {
            return Integer.parseInt(text.substring(word, point)) <= LAST_MONTH;
        }
        return ",:-–".indexOf(before) < 0 && !isCounted(word);
    }

    /** The year or month of "2024. 5. 3.", and its day before a word of a script without capitals. */
    private boolean isDate(int word, int point, int follower) {
        if (!words.isDigits(word, point)) {
            return false;
        }
        int before = words.pointBefore(word);
        boolean goesOn = words.isDigit(follower) && words.isItemNumber(follower);
        return goesOn && (point - word == YEAR || before > 0 && words.isDigit(before - 1))
                || words.isUncased(follower) && point - word <= 2 && before > 0 && words.isDigit(before - 1);
    }

    /** Whether an abbreviation that takes a number stands before it: "p. 5", "max. 5". */
    private boolean isCounted(int word) {
        int point = words.pointBefore(word);
        if (point < 0) {
            return false;
        }
        AbbreviationList.@Nullable Kind kind = rules.abbreviations().before(text, from, point);
        return kind == AbbreviationList.Kind.NUMBER || kind == AbbreviationList.Kind.INNER;
    }

    /** A month, a number or a name goes on; a function word with a capital begins anew. */
    private boolean isOrdinalContinued(int word, int follower) {
        return rules.months().contains(words.at(follower))
                || words.isDigit(follower)
                || word >= from && !words.isFunctionWord(follower);
    }

    /** A quotation that begins with a capital begins a sentence. */
    private boolean isSentenceOpener(int at) {
        return Character.isUpperCase(text.codePointAt(at));
    }

    private boolean isTitle(int at) {
        int end = at + words.at(at).length();
        return end < limit
                && text.charAt(end) == '.'
                && rules.abbreviations().before(text, at, end) == AbbreviationList.Kind.TITLE;
    }
}
