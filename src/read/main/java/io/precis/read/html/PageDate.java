package io.precis.read.html;

import io.precis.article.Language;
import io.precis.read.date.DateOrder;
import io.precis.read.date.PublicationDateParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date that a page shows with its article: in a {@code time} element or a short line between headline and body, just
 * above the headline, or just below the body. Dates of other articles stand in lists, beside the article or in links.
 */
final class PageDate {
    /** Lines above the headline and below the body within which a date belongs to the article. */
    private static final int LINES_ABOVE = 12;

    private static final int LINES_BELOW = 15;
    /** Lines between headline and body in which a date is looked for. */
    private static final int MOST_LINES = 150;
    /** Letters and digits of a line that is about the article, not part of it. */
    private static final int LONGEST_LINE = 100;

    private static final Pattern IN_NUMBERS = Pattern.compile(
            "(?<![\\d.])(?:\\d{4}\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}|\\d{1,2}\\s?([-/.])\\s?\\d{1,2}\\s?\\1\\s?(?:\\d{4}|\\d{2}))(?![\\d])");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[|•·;\\n]\\s*|\\s{2,}|\\s[-–—]\\s");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-])");

    private final ArticleBody body;
    private final ShortLines lines;
    private final @Nullable Language language;
    private final DateOrder order;

    /**
     * Dates of one page.
     *
     * @param lines of the page
     * @param language of the page, or null
     * @param order of day and month where both are numbers
     */
    PageDate(ArticleBody body, ShortLines lines, @Nullable Language language, DateOrder order) {
        this.body = body;
        this.lines = lines;
        this.language = language;
        this.order = order;
    }

    /** A date in ISO 8601, with the time where it is given; null where it is none, or the day that stands for none. */
    static @Nullable String iso(String written, @Nullable Language language, DateOrder order) {
        return PublicationDateParser.parse(written, language, order)
                .filter(date -> !date.day().equals(LocalDate.EPOCH))
                .map(date -> String.valueOf(date.time() == null ? date.day() : date.time()))
                .orElse(null);
    }

    /** The date as written beside the headline; null when there is none. */
    @Nullable
    String nearHeadline() {
        String below = in(lines.belowHeadline(MOST_LINES));
        String above = below != null ? below : in(lines.above(LINES_ABOVE));
        return above != null ? above : in(lines.belowLead());
    }

    /** The date as written below the body; null when there is none. */
    @Nullable
    String belowBody() {
        String below = in(lines.below(LINES_BELOW));
        return below != null ? below : in(lines.behind(LINES_BELOW));
    }

    /** The day in the page's address, as many sites put it there. */
    static @Nullable String inAddress(@Nullable String url) {
        Matcher day = url == null ? null : IN_ADDRESS.matcher(url);
        return day != null && day.find() ? day.group(1) + '-' + day.group(2) + '-' + day.group(3) : null;
    }

    /** The day that is all of a part behind the first of the page's title, as some sites put it there; null without one. */
    @Nullable
    String inTitle(String title) {
        String[] parts = SEVERAL.split(title);
        for (int i = 1; i < parts.length; i++) {
            if (IN_NUMBERS.matcher(parts[i].strip()).matches()) {
                return iso(parts[i].strip(), language, order);
            }
        }
        return null;
    }

    private @Nullable String in(List<ShortLines.Line> some) {
        for (ShortLines.Line line : some) {
            String found = lines.isOfOthers(line) || lines.isOfReaders(line) ? null : date(line);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String date(ShortLines.Line line) {
        Element element = line.element();
        Element time = line.bare() == null ? element.selectFirst("time[datetime]") : null;
        String said = time == null ? null : iso(time.attr("datetime"), language, order);
        if (said != null) {
            return said;
        }
        if (line.bare() != null) {
            return in(line.bare(), language, order);
        }
        TextAmounts text = body.density().at(element);
        return text.letters() > LONGEST_LINE || text.isInLink()
                ? null
                : in(BlockText.of(element, Set.of()), language, order);
    }

    /** Whether a line holds a date as pages write it. */
    static boolean isIn(String line, @Nullable Language language, DateOrder order) {
        return in(line, language, order) != null;
    }

    private static @Nullable String in(String line, @Nullable Language language, DateOrder order) {
        for (String part : SEVERAL.split(line)) {
            String found = written(part, language, order);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The date in a short line: in numbers somewhere in it, or the whole of it with the month's name. */
    private static @Nullable String written(String line, @Nullable Language language, DateOrder order) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        Matcher numbers = IN_NUMBERS.matcher(line);
        return iso(numbers.find() ? line.substring(numbers.start()) : line, language, order);
    }
}
