package io.precis.read.date;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of two numbers before a year is the month. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing tells: a date of which both numbers may be a month is then not read. */
    UNKNOWN;

    /** Words that stand in every English text, and their share of its words at least. */
    private static final Pattern ENGLISH = Pattern.compile("\\b(?:the|of|and|to)\\b", Pattern.CASE_INSENSITIVE);

    private static final double LEAST_ENGLISH = 0.04;
    /** Words of a text that tells its language by them. */
    private static final int LEAST_WORDS = 25;

    /** UTF-16 units of a text that are enough to tell. */
    private static final int LONGEST_SAMPLE = 2000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MONTH_FIRST_SITES = Pattern.compile("\\.(?:us|gov|mil)$");
    private static final Pattern DAY_FIRST_SITES = Pattern.compile("\\.(?:uk|ie|au|nz|in|za|eu)$");
    private static final Pattern NUMBERS = Pattern.compile("\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{2,4}\\b.*");

    /** The order of a table's or feed's own dates: told by those in which one number is no month. */
    public static DateOrder of(Collection<String> written) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String date : written) {
            Matcher numbers = NUMBERS.matcher(date);
            if (numbers.matches()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /**
     * The order on a page. A page's own word for its language counts less than its text: many sites leave their software's
     * default there, which is English.
     *
     * @param tag of the language, as the page says it; may be empty
     * @param host of the site; may be empty
     * @param text of the article
     */
    public static DateOrder onPage(String tag, String host, String text) {
        String language = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean saysOther = !language.isEmpty() && !language.startsWith("en");
        if (saysOther || isNotEnglish(text.substring(0, Math.min(text.length(), LONGEST_SAMPLE)))) {
            return DAY_FIRST;
        }
        boolean hasCountry = language.startsWith("en-") && !language.equals("en-us");
        if (hasCountry || DAY_FIRST_SITES.matcher(host).find()) {
            return DAY_FIRST;
        }
        return language.equals("en-us") || MONTH_FIRST_SITES.matcher(host).find() ? MONTH_FIRST : UNKNOWN;
    }

    private static boolean isNotEnglish(String text) {
        long words = BLANKS.splitAsStream(text).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        boolean isOtherScript = latin * 2 < letters;
        return isOtherScript
                || words >= LEAST_WORDS && ENGLISH.matcher(text).results().count() < words * LEAST_ENGLISH;
    }
}
