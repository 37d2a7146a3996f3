package io.precis.split;

import io.precis.text.Digits;
import io.precis.text.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a single full stop before white space, with no small letter after it, ends a sentence: it may belong
 * to an abbreviation, an initial, an ordinal or the number of an item instead.
 */
final class FullStopClassifier {
    private static final int LAST_MONTH = 12;
    private static final int DIGITS_OF_YEAR = 4;

    private final String text;
    private final int from;
    private final int limit;
    private final SplitRules rules;
    private final BoundaryContext context;

    FullStopClassifier(String text, int from, int limit, SplitRules rules) {
        this.text = text;
        this.from = from;
        this.limit = limit;
        this.rules = rules;
        this.context = new BoundaryContext(text, from, limit, rules);
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
    boolean isBoundary(int start, int point, int next, int follower, boolean closed) {
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
            return isBoundary(kind, start, word, follower, opened);
        }
        if (initial) {
            return !opened && context.isFunctionWord(follower);
        }
        if (rules.unlisted().isAbbreviation(text, from, word, point, context.isDigit(follower))) {
            return closed || context.isFunctionWord(follower) || context.isAfterNumber(word);
        }
        if (isDate(word, point, follower)) {
            return false;
        }
        return closed || opened || !isOrdinal(word, point) || !isOrdinalContinued(word, follower);
    }

    private boolean isBoundary(AbbreviationList.Kind kind, int start, int word, int follower, boolean opened) {
        boolean capital = follower < limit && !Digits.isDigit(text.charAt(follower));
        if (context.isUncased(follower)
                && kind.mayEnd()
                && rules.uncased().joiners().contains(context.at(follower))) {
            return false;
        }
        switch (kind) {
            case NUMBER:
                return !isNumber(follower);
            case UNIT:
                return context.isAfterNumber(word) && capital && context.areSentence(start, word);
            case EITHER:
                return context.isFunctionWord(follower)
                        || capital
                                && context.areSentence(start, word)
                                && (opened && isSentenceOpener(follower) || isTitle(follower));
            case LAST:
                return context.isFunctionWord(follower)
                        || context.areSentence(start, word)
                                && (capital || context.isAfterNumber(word))
                                && !rules.months().contains(context.at(follower));
            default:
                return false;
        }
    }

    private boolean isNumber(int at) {
        return context.isDigit(at) || context.isRoman(at, at + context.at(at).length());
    }

    /** Whether it is the mark of an item, "1." or "a." at the beginning of the sentence. */
    private boolean isItemMark(int start, int word, int point) {
        for (int at = start; at < word; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return point - word == 1 || point - word <= 3 && context.isDigits(word, point) || context.isRoman(word, point);
    }

    private boolean isInitial(int word, int point) {
        int c = text.codePointAt(word);
        boolean single = point - word == Character.charCount(c)
                && (Character.isUpperCase(c) || context.isUncased(word) && !Scripts.isUnspaced(c));
        // The second letter of "J.K." stands behind a point, that of "Jean-P." behind a hyphen.
        return single
                || point - word >= 2 && text.charAt(point - 2) == '-' && Character.isUpperCase(text.charAt(point - 1));
    }

    /**
     * Whether it makes an ordinal: a short number that belongs to no longer one, to no time of day and to no page ("p.
     * 5.").
     */
    private boolean isOrdinal(int word, int point) {
        if (!rules.ordinalPoint()) {
            return false;
        }
        if (context.isRoman(word, point)) {
            return true;
        }
        if (point - word > 2 || !context.isDigits(word, point) || context.isAfterDigits(word)) {
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
        if (!context.isDigits(word, point)) {
            return false;
        }
        int before = context.pointBefore(word);
        boolean goesOn = context.isDigit(follower) && context.isItemNumber(follower);
        return goesOn && (point - word == DIGITS_OF_YEAR || before > 0 && context.isDigit(before - 1))
                || context.isUncased(follower) && point - word <= 2 && before > 0 && context.isDigit(before - 1);
    }

    /** Whether an abbreviation that takes a number stands before it: "p. 5", "max. 5". */
    private boolean isCounted(int word) {
        int point = context.pointBefore(word);
        if (point < 0) {
            return false;
        }
        AbbreviationList.@Nullable Kind kind = rules.abbreviations().before(text, from, point);
        return kind == AbbreviationList.Kind.NUMBER || kind == AbbreviationList.Kind.INNER;
    }

    /**
     * Whether the sentence goes on after an ordinal: before a month, a number or a name, but not before a function word.
     */
    private boolean isOrdinalContinued(int word, int follower) {
        return rules.months().contains(context.at(follower))
                || context.isDigit(follower)
                || word >= from && !context.isFunctionWord(follower);
    }

    /** Whether a quotation here begins a sentence: it begins with a capital. */
    private boolean isSentenceOpener(int at) {
        return Character.isUpperCase(text.codePointAt(at));
    }

    private boolean isTitle(int at) {
        int end = at + context.at(at).length();
        return end < limit
                && text.charAt(end) == '.'
                && rules.abbreviations().before(text, at, end) == AbbreviationList.Kind.TITLE;
    }
}
