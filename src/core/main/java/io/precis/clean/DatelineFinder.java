package io.precis.clean;

import io.precis.article.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline that a report begins with: the place, and perhaps day and agency, before the dash that its first
 * sentence follows ({@code MINSK, 25 February (Example Wire) - The ...}).
 *
 * <p>Told by shape alone, in all scripts: a head of a few names with an agency in brackets, with a day, or in capitals, then a
 * dash and the beginning of a sentence. A head without any of the three ("Berlin – the city of bears") is the sentence's own.
 */
final class DatelineFinder {
    /** How far a dateline reaches at most, in UTF-16 units. */
    private static final int LONGEST = 110;

    /** A standfirst may stand before the paragraph with the dateline. */
    private static final int FIRST_PARAGRAPHS = 3;

    /** Within this distance a second dash makes the first one open a parenthesis. */
    private static final int PARENTHESIS = 160;

    private static final String AGENCY = "[(（\\[［]([^()（）\\[\\]［］\\n]{2,60})[)）\\]］]";
    private static final String DASH =
            "(?:\\.?\\s?(?:--|[-–—―−])(?=[\\s\\n])|\\s?[–—―]|\\s?:(?=\\s)|\\s?=(?=\\s)|।|\\.(?=\\s))";
    /** Names, perhaps with a day, and an agency in brackets. */
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "(?<place>[^()（）\\[\\]［］\\n:–—―]{2,60}?),?\\s?(?<agency>" + AGENCY + ")(?<dash>" + DASH + ")\\s*");
    /** Names and perhaps a day before a dash. */
    private static final Pattern WITHOUT_AGENCY =
            Pattern.compile("(?<place>[^()（）\\[\\]［］\\n:]{2,60}?)(?<dash>\\.?\\s?(?:--|[-–—―−])\\s)\\s*");
    /** A line of its own. */
    private static final Pattern ALONE = Pattern.compile("(?<place>[^()（）\\[\\]［］\\n:]{2,60})\\s*\\n\\s*");
    /** An agency in brackets first, then perhaps the place or the reporter. */
    private static final Pattern AGENCY_FIRST = Pattern.compile("(?<agency>" + AGENCY
            + ")(?:\\s?(?<dash>--|[-–—―−=＝])\\s+(?:(?<place>[^\\n:–—―=]{2,50}?)\\s?(?:--|[-–—―−=])\\s+)?"
            + "|\\s(?<reporter>[^\\s=]{2,12}(?:\\s[^\\s=]{2,12}){0,2})\\s?[=＝]\\s*)");
    /** A day and one character for the wire, as in Chinese; perhaps the reporter in brackets behind it. */
    private static final Pattern WIRE_OF_DAY = Pattern.compile(
            "\\p{IsHan}{2,14}(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日\\p{IsHan}(?:\\s?" + AGENCY + ")?(?:\\s|(?<=[)）]))\\s*");
    /** What Chinese and Japanese papers put before a report: a place or a desk in brackets, and no blank. */
    private static final Pattern DESK = Pattern.compile(
            "(?:【[^】\\n]{2,24}】|〔[^〕\\n]{2,24}〕|[（(](?=[^（）()\\n]*(?:[＝=]|\\d日))[^（）()\\n]{4,30}[）)])\\s?(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}「『“])");

    /** A wire's name behind the dash of a day, ended by a stop, as in Russian. */
    private static final Pattern WIRE_BEHIND =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}.]*\\s?){1,3}(?<!\\s)\\.\\s+(?=\\p{Lu})");

    private static final Pattern PAIRED_DASH = Pattern.compile("\\s[-–—]\\s");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s.:=＝।–—―−-]+$");

    private DatelineFinder() {}

    /** A dateline without the dash behind it. */
    static String bare(String dateline) {
        return SEPARATOR.matcher(dateline).replaceFirst("");
    }

    /** The dateline with the dash behind it; empty where the text begins with that. */
    static Optional<Span> find(String text) {
        int start = 0;
        for (int paragraph = 0; paragraph < FIRST_PARAGRAPHS && start >= 0; paragraph++) {
            Optional<Span> found = findAt(text, start);
            if (found.isPresent()) {
                return found;
            }
            int next = text.indexOf("\n\n", start);
            start = next < 0 ? -1 : next + 2;
        }
        return Optional.empty();
    }

    private static Optional<Span> findAt(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int reach = Math.min(text.length(), start + LONGEST);
        int end = end(text, start, reach);
        if (end < 0 || end >= text.length()) {
            return Optional.empty();
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Optional.of(new Span(start, end));
    }

    private static int end(String text, int start, int reach) {
        for (Pattern desk : new Pattern[] {WIRE_OF_DAY, DESK}) {
            Matcher found = desk.matcher(text).region(start, reach);
            if (found.lookingAt()) {
                return found.end();
            }
        }
        Matcher first = AGENCY_FIRST.matcher(text).region(start, reach);
        if (first.lookingAt()
                && DatelineWords.holdsLetter(first.group("agency"))
                && DatelineWords.beginsSentence(text, first.end())) {
            return first.end();
        }
        Matcher agency = WITH_AGENCY.matcher(text).region(start, reach);
        if (agency.lookingAt() && isHeadWithAgency(agency, text)) {
            return agency.end();
        }
        Matcher place = WITHOUT_AGENCY.matcher(text).region(start, reach);
        if (place.lookingAt() && isHeadAlone(place, text)) {
            return behindWire(text, place.end(), reach);
        }
        Matcher alone = ALONE.matcher(text).region(start, reach);
        return alone.lookingAt()
                        && DatelineWords.isPlaceAndDay(alone.group("place"))
                        && DatelineWords.beginsSentence(text, alone.end())
                ? alone.end()
                : -1;
    }

    private static boolean isHeadWithAgency(Matcher head, String text) {
        String place = head.group("place");
        String separator = head.group("dash").strip();
        boolean sure = DatelineWords.isCapitals(place) || DatelineWords.isPlaceAndDay(place);
        boolean named = Character.isLetter(head.group("agency").codePointAt(1));
        boolean paired = separator.codePoints().anyMatch(c -> "-–—―−".indexOf(c) >= 0) && isPaired(text, head.end());
        boolean stopped = separator.equals(".") || separator.equals("।");
        return DatelineWords.holdsLetter(head.group("agency"))
                && DatelineWords.isOfNames(place)
                && DatelineWords.beginsSentence(text, head.end())
                && (sure || named && !paired && !stopped && (!separator.equals(":") || DatelineWords.isUncased(place)));
    }

    private static boolean isHeadAlone(Matcher head, String text) {
        String place = head.group("place");
        boolean sure = DatelineWords.isCapitals(place)
                        && DatelineWords.isOfNames(place)
                        && !DatelineWords.isInCapitals(text, head.end())
                || DatelineWords.isPlaceAndDay(place) && !isPaired(text, head.end())
                || DatelineWords.isDayOfYear(place)
                        && text.substring(0, head.start()).isBlank()
                        && !isPaired(text, head.end())
                        && !isChronicle(text, head.end());
        return sure && DatelineWords.beginsSentence(text, head.end());
    }

    /** Whether the next paragraph begins with figures or a day too, as in a list of what happened when. */
    private static boolean isChronicle(String text, int from) {
        int next = text.indexOf('\n', from);
        while (next >= 0 && next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < 0 || next >= text.length()) {
            return false;
        }
        Matcher head = WITHOUT_AGENCY.matcher(text).region(next, Math.min(text.length(), next + LONGEST));
        return Character.isDigit(text.charAt(next))
                || head.lookingAt() && DatelineWords.isDayOfYear(head.group("place"));
    }

    private static int behindWire(String text, int end, int reach) {
        Matcher wire = WIRE_BEHIND.matcher(text).region(end, Math.min(text.length(), reach));
        return wire.lookingAt() ? wire.end() : end;
    }

    /** Whether another dash in the same line may close what the first one opened. */
    private static boolean isPaired(String text, int from) {
        int line = text.indexOf('\n', from);
        int stop = text.indexOf(". ", from);
        int end = Math.min(text.length(), from + PARENTHESIS);
        end = line >= 0 ? Math.min(end, line) : end;
        end = stop >= 0 ? Math.min(end, stop) : end;
        return PAIRED_DASH.matcher(text).region(from, end).find();
    }
}
