package io.precis.read.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of day in a written date, with its zone.
 *
 * @param time of the day
 * @param offset of the zone from UTC; null where none is given or its name has several meanings
 * @param rest the written date without the time and the zone
 */
record ClockTime(LocalTime time, @Nullable ZoneOffset offset, String rest) {
    private static final Pattern TIME = Pattern.compile("(?<![\\d.])(?:([AaPp]\\.?[Mm]\\.?|오전|오후|上午|下午|午前|午後)\\s*)?"
            + "(?:(\\d{1,2})(?:[:：]|\\s?h\\s?)(\\d{2})(?:[:：](\\d{2})(?:[.,]\\d{1,9})?)?"
            + "|(\\d{1,2})(?:시|時|时|点|\\s?h(?!\\p{L}))\\s*(?:(\\d{1,2})(?:분|分))?\\s*(?:(\\d{1,2})(?:초|秒))?"
            + "|(\\d{1,2})(?=\\s*[AaPp]\\.?[Mm]\\b))"
            + "(?:\\s*([AaPp]\\.?[Mm]\\b\\.?))?");
    private static final Pattern ZONE =
            Pattern.compile("^\\s*\\(?(?:(?:GMT|UTC?)?\\s?([+\\-−])(\\d{1,2})(?::?(\\d{2}))?"
                    + "|([A-Z]{1,4})(?![\\p{L}\\d]))\\)?(?:\\s*\\([^)]*\\)|\\[[^\\]]*])?");

    /** Hours from UTC of the zones that RFC 5322 names, and of others with one meaning. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("KST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11));

    private static final int MOST_OFFSET_HOURS = 18;

    /** The first time in a written date; null when it holds none or one that no clock shows. */
    static @Nullable ClockTime in(String written) {
        Matcher found = TIME.matcher(written);
        if (!found.find()) {
            return null;
        }
        int hour = number(found, 2) + number(found, 5) + number(found, 8);
        String half = found.group(1) == null ? found.group(9) : found.group(1);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (isAfternoon(half) ? 12 : 0);
        }
        String behind = written.substring(found.end());
        Matcher zone = ZONE.matcher(behind);
        boolean hasZone = zone.find();
        String rest = written.substring(0, found.start()) + ' ' + (hasZone ? behind.substring(zone.end()) : behind);
        try {
            LocalTime time =
                    LocalTime.of(hour, number(found, 3) + number(found, 6), number(found, 4) + number(found, 7));
            return new ClockTime(time, hasZone ? offset(zone) : null, rest);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isAfternoon(String half) {
        return half.toLowerCase(Locale.ROOT).startsWith("p")
                || half.endsWith("후")
                || half.endsWith("午后")
                || half.equals("下午")
                || half.equals("午後");
    }

    private static @Nullable ZoneOffset offset(Matcher zone) {
        String name = zone.group(4);
        if (name != null) {
            Integer hours = ZONES.get(name);
            return hours == null ? null : ZoneOffset.ofHours(hours);
        }
        int hours = Integer.parseInt(zone.group(2));
        int minutes = zone.group(3) == null ? 0 : Integer.parseInt(zone.group(3));
        if (hours >= MOST_OFFSET_HOURS || minutes >= 60) {
            return null;
        }
        int sign = zone.group(1).equals("+") ? 1 : -1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }
}
