package io.precis.read.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the day of publication that a source gives: an ISO 8601 date, the date part of a date-time as written, or an RFC
 * 1123 date ({@code Sat, 25 Feb 2023 10:00:00 GMT}).
 */
public final class PublishedDateParser {
    private static final Pattern ISO_8601 =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[Tt ]\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?\\s*"
                    + "(?:[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[\\w/+-]+])?)?");
    private static final Pattern RFC_1123 =
            Pattern.compile("(?:\\p{L}{3,9},?\\s+)?(\\d{1,2})[ -](\\p{L}{3})[ -](\\d{4})(?:\\s+\\d{1,2}:.*)?");

    /** The English months of RFC 1123, three letters each. */
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private PublishedDateParser() {}

    /** The day; empty when {@code written} has none of these forms or is not a day of the calendar. */
    public static Optional<LocalDate> parse(String written) {
        String text = written.strip();
        try {
            Matcher iso = ISO_8601.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher rfc = RFC_1123.matcher(text);
            int month = rfc.matches() ? MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) : -1;
            if (month < 0 || month % 3 != 0) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(number(rfc, 3), Month.of(month / 3 + 1), number(rfc, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
