package io.precis.read.byline;

import io.precis.clean.PageFurniture;
import io.precis.read.date.PublicationDateParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes days, brackets, numbers and addresses off a byline. */
final class BylineText {
    /** What stands behind a name and is not about it: brackets, numbers, addresses. */
    private static final Pattern REST = Pattern.compile(
            "\\s*(?:\\S+@\\S*|(?<=\\s)@\\S+|https?://|www\\.|[(（【】\\[<@]|[,.]?\\s*\\d).*", Pattern.DOTALL);

    /** Another name in brackets within one, which {@link #REST} would take for its end. */
    private static final Pattern NICKNAME =
            Pattern.compile("\\s+[(\u201c\"][\\p{L}. ]{1,12}[)\u201d\"]\\s+(?=\\p{Lu}\\p{Ll})");

    /** A day and hour before a name, with the word behind the hour. */
    private static final Pattern DAY_BEFORE = Pattern.compile(
            "^(?:\\p{L}+,\\s)?\\d{1,2}[./-](?:.{0,20}?\\d)?(?:[.:/\\d]*)(?:\\s(?:Uhr|h))?[\\s,.;-]+(?=\\p{L})");

    /** A line with a year, a day or an hour somewhere, and what stands behind its last number. */
    private static final Pattern DATED = Pattern.compile(
            ".*(?:\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}|\\d{1,2}:)(?:.*\\d)?(?:\\s?(?i:Uhr|h|am|pm))?[\\s,.;-]+(\\p{L}\\D*)");

    private BylineText() {}

    /** A line without another name in brackets within one. */
    static String withoutNickname(String line) {
        return NICKNAME.matcher(line).replaceAll(" ");
    }

    /** A line without the day and hour that it begins with, and the words before them. */
    static String withoutDay(String line) {
        Matcher dated = DATED.matcher(line);
        boolean isByline =
                dated.matches() && PageFurniture.byline(dated.group(1)).isPresent();
        return isByline ? dated.group(1) : DAY_BEFORE.matcher(line).replaceFirst("");
    }

    /** A part without what follows the names in it. */
    static String bare(String text) {
        Matcher rest = REST.matcher(text);
        if (!rest.find() || rest.start() == 0) {
            return text.strip();
        }
        String name = text.substring(0, rest.start()).strip();
        boolean isDay = rest.group().strip().matches("(?s)[,.]?\\s*\\d.*");
        int blank = name.lastIndexOf(' ');
        boolean isWithDay = isDay && blank > 0 && PublicationDateParser.isMonth(name.substring(blank + 1));
        return (isWithDay ? name.substring(0, blank) : name).replaceFirst("[\\s,:.–-]+$", "");
    }
}
