package io.precis.read.date;

import io.precis.article.Language;
import io.precis.article.PublicationTime;
import io.precis.text.Digits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the date of publication that a source gives: ISO 8601, RFC 5322 and looser forms of both, dates with the name of the
 * month in any language, dates in numbers whose order is plain, and seconds or milliseconds since 1970.
 */
public final class PublicationDateParser {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})[日일]?(?!\\d)[T\\s]?(.*)");
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?\\s*(.*)");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{4})-(\\d{3})(?!\\d)[T\\s]?(.*)");
    private static final Pattern IN_NUMBERS = Pattern.compile(
            "[\\p{L},.\\s]{0,20}?(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![.\\d]*\\d)(.*)");
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?(?:\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+\\.?|\\d+");

    /** Years of two digits below this are of this century, as RFC 5322 has it. */
    private static final int CENTURY_BORDER = 50;

    /** A longer text is no date. */
    private static final int LONGEST = 100;

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;

    private PublicationDateParser() {}

    /** The same without knowing the language or the order of numbers. */
    public static Optional<PublicationDate> parse(String written) {
        return parse(written, null, DateOrder.UNKNOWN);
    }

    /**
     * The date; empty when {@code written} has none of these forms, may mean two days, or is not a day of the calendar.
     *
     * @param language of the source, or null
     * @param order of day and month where both are numbers
     */
    public static Optional<PublicationDate> parse(String written, @Nullable Language language, DateOrder order) {
        String text = withAsciiDigits(written)
                .replaceAll("[\\s\\u00A0\\u200E\\u200F]+", " ")
                .strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            PublicationDate date = epoch(text);
            date = date == null ? inNumbers(text, order) : date;
            return Optional.ofNullable(date == null ? byMonthName(text, language) : date)
                    .filter(found ->
                            found.day().getYear() >= FIRST_YEAR && found.day().getYear() <= LAST_YEAR);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a word is the name of a month in any language; several are names of people too. */
    public static boolean isMonth(String word) {
        return MonthNames.month(List.of(word), null) > 0;
    }

    private static @Nullable PublicationDate epoch(String text) {
        Matcher epoch = EPOCH.matcher(text);
        return epoch.matches()
                ? PublicationDate.of(new PublicationTime(
                        LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), ZoneOffset.UTC),
                        ZoneOffset.UTC))
                : null;
    }

    private static @Nullable PublicationDate inNumbers(String text, DateOrder order) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            LocalDate day = LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
            return at(day, yearFirst.group(4));
        }
        Matcher basic = BASIC.matcher(text);
        if (basic.matches()) {
            LocalDate day = LocalDate.of(number(basic, 1), number(basic, 2), number(basic, 3));
            String clock = basic.group(4) == null
                    ? ""
                    : basic.group(4) + ':' + basic.group(5) + (basic.group(6) == null ? "" : ':' + basic.group(6));
            return at(day, clock + basic.group(7));
        }
        Matcher dayOfYear = DAY_OF_YEAR.matcher(text);
        if (dayOfYear.matches()) {
            return at(LocalDate.ofYearDay(number(dayOfYear, 1), number(dayOfYear, 2)), dayOfYear.group(3));
        }
        Matcher numbers = IN_NUMBERS.matcher(text);
        return numbers.matches() ? dayAndMonth(numbers, order) : null;
    }

    /** Points part day from month wherever they are used so; otherwise the numbers or the source's order must tell. */
    private static @Nullable PublicationDate dayAndMonth(Matcher numbers, DateOrder order) {
        int first = number(numbers, 1);
        int second = number(numbers, 3);
        boolean dayFirst =
                first > 12 || numbers.group(2).equals(".") || order == DateOrder.DAY_FIRST || first == second;
        boolean monthFirst = second > 12 || order == DateOrder.MONTH_FIRST;
        if (second <= 12 && first <= 12 && dayFirst == monthFirst && first != second) {
            return null;
        }
        boolean isDayFirst = second <= 12 && dayFirst;
        LocalDate day = LocalDate.of(year(numbers.group(4)), isDayFirst ? second : first, isDayFirst ? first : second);
        return at(day, numbers.group(5));
    }

    /** A date with one month by name, one number that is a day, and one year, in any order. */
    private static @Nullable PublicationDate byMonthName(String text, @Nullable Language language) {
        ClockTime clock = ClockTime.in(text);
        Matcher word = WORD.matcher(clock == null ? text : clock.rest());
        List<String> names = new ArrayList<>();
        String day = null;
        String year = null;
        while (word.find()) {
            String found = word.group();
            if (!Character.isDigit(found.charAt(0))) {
                names.add(found);
            } else if (found.length() == 4 && year == null) {
                year = found;
            } else if (found.length() <= 2 && day == null) {
                day = found;
            } else if (found.length() == 2 && year == null) {
                year = found;
            } else {
                return null;
            }
        }
        int month = MonthNames.month(names, language);
        if (month == 0 || day == null || year == null) {
            return null;
        }
        LocalDate date = LocalDate.of(year(year), month, Integer.parseInt(day));
        return clock == null
                ? PublicationDate.of(date)
                : PublicationDate.of(new PublicationTime(date.atTime(clock.time()), clock.offset()));
    }

    private static @Nullable PublicationDate at(LocalDate day, String rest) {
        if (rest.isBlank()) {
            return PublicationDate.of(day);
        }
        ClockTime clock = ClockTime.in(rest);
        return clock == null
                ? PublicationDate.of(day)
                : PublicationDate.of(new PublicationTime(day.atTime(clock.time()), clock.offset()));
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return written.length() > 2 ? year : year < CENTURY_BORDER ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The text with the digits of every script as 0 to 9. */
    private static String withAsciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.appendCodePoint(Digits.isDigit(c) ? Digits.ascii(c) : c));
        return ascii.toString();
    }
}
