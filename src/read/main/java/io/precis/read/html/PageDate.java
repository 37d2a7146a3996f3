package io.precis.read.html;

import io.precis.article.Language;
import io.precis.read.date.DateOrder;
import io.precis.read.date.PublicationDateParser;
import java.time.LocalDate;
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
    /** Elements above the headline and below the body within which a date belongs to the article. */
    private static final int ELEMENTS_ABOVE = 12;

    private static final int ELEMENTS_BELOW = 15;
    /** Elements between headline and body in which a date is looked for. */
    private static final int MOST_ELEMENTS = 300;
    /** Letters and digits of a line that is about the article, not part of it. */
    private static final int LONGEST_LINE = 90;

    private static final Pattern IN_NUMBERS = Pattern.compile(
            "(?<![\\d.])(?:\\d{4}\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}|\\d{1,2}\\s?([-/.])\\s?\\d{1,2}\\s?\\1\\s?(?:\\d{4}|\\d{2}))(?![\\d])");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[|•·;\\n]\\s*|\\s{2,}|\\s[-–—]\\s");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-])");

    private final ArticleBody body;
    private final @Nullable Language language;
    private final DateOrder order;

    /**
     * Dates of one page.
     *
     * @param language of the page, or null
     * @param order of day and month where both are numbers
     */
    PageDate(ArticleBody body, @Nullable Language language, DateOrder order) {
        this.body = body;
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
        int begin = body.begin();
        Element head = body.headline().element();
        int top = head == null
                ? Math.max(0, begin - ELEMENTS_ABOVE)
                : body.density().at(head).order();
        String below = in(top, begin);
        return below != null || head == null ? below : in(Math.max(0, top - ELEMENTS_ABOVE), top);
    }

    /** The date as written below the body; null when there is none. */
    @Nullable
    String belowBody() {
        return in(body.end(), body.end() + ELEMENTS_BELOW);
    }

    /** The day in the page's address, as many sites put it there. */
    static @Nullable String inAddress(@Nullable String url) {
        Matcher day = url == null ? null : IN_ADDRESS.matcher(url);
        return day != null && day.find() ? day.group(1) + '-' + day.group(2) + '-' + day.group(3) : null;
    }

    private @Nullable String in(int from, int to) {
        TextDensity density = body.density();
        int end =
                Math.min(Math.min(to, from + MOST_ELEMENTS), density.elements().size());
        for (int i = Math.max(0, from); i < end; i++) {
            Element element = density.elements().get(i);
            String found = isBeside(element) ? null : date(element, density.at(element));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String date(Element element, TextAmounts text) {
        if (element.normalName().equals("time") && element.hasAttr("datetime")) {
            String said = iso(element.attr("datetime"), language, order);
            if (said != null) {
                return said;
            }
        }
        if (text.letters() == 0 || text.letters() > LONGEST_LINE || text.isInLink()) {
            return null;
        }
        return in(BlockText.of(element, Set.of()), language, order);
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

    private boolean isBeside(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.normalName().equals("aside")
                    || up.normalName().equals("li") && body.density().at(up).linkDensity() > 0) {
                return true;
            }
        }
        return false;
    }
}
