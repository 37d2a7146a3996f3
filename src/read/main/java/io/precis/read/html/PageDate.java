package io.precis.read.html;

import io.precis.article.Language;
import io.precis.read.date.DateOrder;
import io.precis.read.date.PublicationDateParser;
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
    /** Letters and digits of a line that is about the article, not part of it. */
    private static final int LONGEST_LINE = 90;

    private static final Pattern IN_NUMBERS = Pattern.compile(
            "(?<![\\d.])(?:\\d{4}\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}|\\d{1,2}\\s?([-/.])\\s?\\d{1,2}\\s?\\1\\s?(?:\\d{4}|\\d{2}))(?![\\d])");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[|•·;]\\s*|\\s{2,}|\\s[-–—]\\s");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-])");

    private final ArticleBody body;
    private final @Nullable Language language;

    /** @param language of the page, or null */
    PageDate(ArticleBody body, @Nullable Language language) {
        this.body = body;
        this.language = language;
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
        for (int i = Math.max(0, from); i < Math.min(to, density.elements().size()); i++) {
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
            String said = element.attr("datetime");
            if (PublicationDateParser.parse(said).isPresent()) {
                return said;
            }
        }
        if (text.letters() == 0 || text.letters() > LONGEST_LINE || text.isInLink()) {
            return null;
        }
        for (String part : SEVERAL.split(element.text())) {
            String found = written(part);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The date in a short line: in numbers somewhere in it, or the whole of it with the month's name. */
    private @Nullable String written(String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        Matcher numbers = IN_NUMBERS.matcher(line);
        String part = numbers.find() ? line.substring(numbers.start()) : line;
        return PublicationDateParser.parse(part, language, DateOrder.UNKNOWN)
                .map(date -> String.valueOf(date.time() == null ? date.day() : date.time()))
                .orElse(null);
    }

    private static boolean isBeside(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.normalName().equals("aside")
                    || up.normalName().equals("li") && !up.select("a[href]").isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
