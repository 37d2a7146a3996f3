package io.precis.clean;

import java.util.regex.Pattern;

/** Tells by capitals, numbers and commas what the words around a dateline's dash are. */
final class DatelineWords {
    private static final int MOST_WORDS = 8;
    /** UTF-16 units behind the dash in which a sentence has a small letter. */
    private static final int FOLLOWING = 25;

    /** Words of a day: what it is the day of, the day, the month, the year. */
    private static final int MOST_DAY_WORDS = 5;

    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(?:19|20)\\p{Nd}{2}(?!\\p{Nd})");
    private static final Pattern DAY = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,2}(?!\\p{Nd})");

    private DatelineWords() {}

    /** Whether every word is a name, a number, or stands beside a number as the month does. */
    static boolean isOfNames(String head) {
        String[] words = head.strip().split("[\\s,]+");
        if (words.length > MOST_WORDS) {
            return false;
        }
        boolean name = false;
        for (int i = 0; i < words.length; i++) {
            int first = words[i].codePointAt(0);
            boolean small = Character.isLowerCase(first);
            boolean nearNumber = i > 0 && isNumber(words[i - 1]) || i + 1 < words.length && isNumber(words[i + 1]);
            if (small && !nearNumber && (i == 0 || words[i].length() > 3)) {
                return false;
            }
            name |= !small && Character.isLetter(first);
        }
        return name;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    /** A place, a comma, and a day of one or two figures with few words. */
    static boolean isPlaceAndDay(String head) {
        int comma = head.indexOf(',') >= 0 ? head.indexOf(',') : head.indexOf('،');
        return comma > 1
                && isOfNames(head)
                && DAY.matcher(head).region(comma, head.length()).find();
    }

    /** A day with its year and few words, as {@code Feb. 25, 2023}, alone or beside a place behind a bar. */
    static boolean isDayOfYear(String head) {
        String[] parts = head.split("\\s\\|\\s", 3);
        if (parts.length > 2) {
            return false;
        }
        boolean isDay = isDayOfYearAlone(parts[0]);
        return parts.length == 1
                ? isDay
                : isDay && isPlace(parts[1]) || isDayOfYearAlone(parts[1]) && isPlace(parts[0]);
    }

    private static boolean isDayOfYearAlone(String head) {
        return head.strip().split("\\s+").length <= MOST_DAY_WORDS
                && DAY.matcher(head).find()
                && YEAR.matcher(head).find()
                && isOfNames("A " + head);
    }

    private static boolean isPlace(String head) {
        return head.strip().split("\\s+").length <= MOST_DAY_WORDS
                && isOfNames(head)
                && head.codePoints().noneMatch(Character::isDigit);
    }

    /** Whether the place before the first comma is written in capitals, as a script with capitals can. */
    static boolean isCapitals(String head) {
        int comma = head.indexOf(',');
        String place = comma < 0 ? head : head.substring(0, comma);
        long letters = place.codePoints().filter(Character::isUpperCase).count();
        return letters > 2 && place.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether the line goes on in capitals, as a headline with its topic before a dash. */
    static boolean isInCapitals(String text, int from) {
        String next = text.substring(from, Math.min(text.length(), from + FOLLOWING));
        return next.chars().noneMatch(Character::isLowerCase) && next.chars().anyMatch(Character::isUpperCase);
    }

    static boolean isUncased(String head) {
        return head.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    static boolean holdsLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a sentence can begin here: no small letter, whatever quotation marks stand before it. */
    static boolean beginsSentence(String text, int at) {
        int i = at;
        while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i)) && text.charAt(i) != '\n') {
            i++;
        }
        return i < text.length()
                && Character.isLetterOrDigit(text.codePointAt(i))
                && !Character.isLowerCase(text.codePointAt(i));
    }
}
