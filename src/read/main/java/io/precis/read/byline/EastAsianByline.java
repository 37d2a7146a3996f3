package io.precis.read.byline;

import io.precis.read.byline.BylineWords.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reporters whom Chinese and Korean lines name beside their place and paper, often without blanks and in brackets. */
final class EastAsianByline {
    private static final String REPORTER = words(Kind.REPORTER, Character::isIdeographic);
    private static final String REPORT = words(Kind.REPORT, Character::isIdeographic);
    private static final String RANK = words(Kind.ROLE, EastAsianByline::isHangul);

    /** A name and a place, parted by a stroke or not at all. */
    private static final Pattern NAME_AND_PLACE = Pattern.compile("(?:.*?(?:" + REPORTER
            + ")|^)\\s*(\\p{IsHan}{2,4})\\s*[／/]\\s*\\S{0,8}(?:" + REPORT + ")|.*?(?:" + REPORTER
            + ")\\s*(\\p{IsHan}{4,6})(?:" + REPORT + "|\\d{1,2}日[电電讯訊])");

    private static final String BETWEEN = "(?:[\\s、,，／/]|" + REPORTER + ")+";

    /** Names behind the word for their owners' work, with a place and the word for a report behind them or not. */
    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{0,8}?(?:" + REPORTER + ")\\s*(\\p{IsHan}{2,4}(?:"
            + BETWEEN + "\\p{IsHan}{2,4})*?)(?:[\\s／/]+\\p{IsHan}{2,3}(?:" + REPORT + "))?");

    /** The head of a telegram, with names in brackets behind it. */
    private static final Pattern TELEGRAM =
            Pattern.compile("^\\p{IsHan}{2,12}\\d{1,2}月\\d{1,2}日[电電讯訊]\\s*[（(]([^（()）]{2,24})[）)]");

    /** The reporter's name in brackets at the begin or end of a text. */
    private static final Pattern BRACKETS_FIRST = Pattern.compile("^.{0,12}?[（(【\\[]([^（(【\\[）)】\\]]{2,24})[）)】\\]]");

    private static final Pattern BRACKETS_LAST = Pattern.compile("[（(【\\[]([^（(【\\[）)】\\]]{2,24})[）)】\\]]\\s*$");

    /** A Korean name with its owner's rank in or behind the brackets of the paper, or before the name of a column. */
    private static final Pattern KOREAN =
            Pattern.compile("^[\\[【（(](?:[^\\[【（(\\]】）)]{1,20}[\\]】）)]\\s*(\\p{IsHangul}{2,4})\\s*(?:"
                    + RANK + ")\\s*=|[^\\]】）)]{0,15}[=\\s](\\p{IsHangul}{2,4})\\s*(?:" + RANK
                    + ")[\\]】）)]|[^\\]】）)=]{1,15}=(?:(?:"
                    + RANK + ")\\s)?(\\p{IsHangul}{3})의\\s[^\\]】）)]{1,20}[\\]】）)])");

    /** Letters of a place in a line of a reporter's name and place, and of both where the place has one more. */
    private static final int PLACE = 2;

    private static final int LONG_PLACE = 6;
    /** Letters of a name in a list of names, at most. */
    private static final int LONGEST = 8;

    private EastAsianByline() {}

    /** The names in a line of a Chinese reporter; none of any other line. */
    static List<String> reporters(String line) {
        if (line.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        String bare = line.replaceFirst("\\s*[】\\]）)]$", "");
        Matcher placed = NAME_AND_PLACE.matcher(bare);
        if (placed.matches()) {
            String both = placed.group(2);
            return List.of(
                    both == null
                            ? placed.group(1)
                            : both.substring(0, both.length() - (both.length() == LONG_PLACE ? PLACE + 1 : PLACE)));
        }
        Matcher names = NAMES.matcher(bare);
        return names.matches() ? known(names.group(1)) : List.of();
    }

    /** The name or names in brackets at the begin or end of a text, which are found in a line by {@code ofLine}. */
    static List<String> inBrackets(String paragraph, Function<String, List<String>> ofLine) {
        Matcher korean = KOREAN.matcher(paragraph);
        if (korean.find()) {
            return List.of(
                    korean.group(1) != null
                            ? korean.group(1)
                            : korean.group(2) != null ? korean.group(2) : korean.group(3));
        }
        Matcher telegram = TELEGRAM.matcher(paragraph);
        if (telegram.find()) {
            String inside = telegram.group(1).strip();
            List<String> names = reporters(inside);
            return names.isEmpty() && inside.matches("\\p{IsHan}{2,4}") ? known(inside) : names;
        }
        Matcher first = BRACKETS_FIRST.matcher(paragraph);
        Matcher last = BRACKETS_LAST.matcher(paragraph);
        List<String> names = first.find() ? ofLine.apply(first.group(1)) : List.of();
        return names.isEmpty() && last.find() ? ofLine.apply(last.group(1)) : names;
    }

    /** Whether a list in a script without blanks holds parts too long for names, as what a site says of itself does. */
    static boolean isPhrase(String[] list) {
        return Arrays.stream(list)
                        .filter(part -> part.length() > LONGEST)
                        .filter(part -> part.codePoints().allMatch(Character::isIdeographic))
                        .count()
                > 1;
    }

    private static List<String> known(String names) {
        return Arrays.stream(names.split(BETWEEN))
                .map(PersonName::in)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private static String words(Kind kind, IntPredicate isOfScript) {
        return BylineWords.of(kind).stream()
                .filter(word -> word.codePoints().allMatch(isOfScript))
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
