package io.precis.read.head;

import io.precis.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headline of a page's article: as the page shows it, else as its head says it, without the name of the site. */
public final class PageTitle {
    /** What stands between headline and site in a title; a hyphen only between blanks. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|｜»«›·•]\\s*|\\s+[-–—:/]+\\s+|_(?=[^_]*$)");

    /** Letters of a headline beside which a part of a title may be the site's name. */
    private static final int LEAST_HEADLINE = 12;

    private final SiteNames site;

    /** Titles of pages of one site. */
    public PageTitle(SiteNames site) {
        this.site = site;
    }

    /**
     * The title.
     *
     * @param shown the text of the headline on the page; may be blank
     * @param said what the head of the page says, the surest first
     */
    @Nullable
    public String of(String shown, List<String> said) {
        List<String> bare = new ArrayList<>();
        for (String title : said) {
            String own = withoutSite(title);
            if (!site.isSite(own)) {
                bare.add(own);
            }
        }
        String best = shown.isBlank() || site.isSite(shown) || said.stream().anyMatch(title -> isSiteIn(title, shown))
                ? null
                : shown;
        for (String title : bare) {
            if (best == null) {
                best = title;
            } else if (title.length() >= LEAST_HEADLINE && title.length() < best.length() && best.indexOf(title) > 0) {
                // A kicker, section or credit stands in the same heading.
                best = title;
            } else if (isCut(best) && title.length() > best.length() && title.startsWith(uncut(best))) {
                best = title;
            }
        }
        return best == null || best.isBlank() ? null : best;
    }

    /** Whether a heading is the last part of a title, behind a sign that headlines do not have: then it names the site. */
    private static boolean isSiteIn(String title, String heading) {
        int begin = title.length() - heading.length();
        return begin > 3
                && title.regionMatches(true, begin, heading, 0, heading.length())
                && title.substring(0, begin).matches(".*[|｜»«›·]\\s*");
    }

    private static boolean isCut(String title) {
        return title.endsWith("…") || title.endsWith("...");
    }

    private static String uncut(String title) {
        String bare = title.replaceFirst("\\s*(?:…|\\.{3})$", "");
        int blank = bare.lastIndexOf(' ');
        return blank > bare.length() / 2 ? bare.substring(0, blank) : bare;
    }

    /** A title without the parts at its end or beginning that name the site, a section of it, or a software. */
    public String withoutSite(String title) {
        String left = title.strip();
        for (int i = 0; i < 3; i++) {
            String shorter = withoutPart(left);
            if (shorter.equals(left)) {
                return left;
            }
            left = shorter;
        }
        return left;
    }

    private String withoutPart(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        int first = -1;
        int firstEnd = -1;
        int last = -1;
        int lastEnd = -1;
        boolean quoted = title.indexOf('«') >= 0 && title.indexOf('»') >= 0;
        while (separator.find()) {
            if (quoted && separator.group().matches("\\s*[«»]\\s*")) {
                continue;
            }
            if (separator.start() > 0 && first < 0) {
                first = separator.start();
                firstEnd = separator.end();
            }
            last = separator.start();
            lastEnd = separator.end();
        }
        if (last <= 0 || lastEnd >= title.length()) {
            return title;
        }
        String end = title.substring(lastEnd);
        String rest = title.substring(0, last).strip();
        if (site.isSite(end) || isLabel(end, rest, title.substring(last, lastEnd))) {
            return rest;
        }
        String begin = title.substring(0, first);
        return site.isSite(begin) ? title.substring(firstEnd).strip() : title;
    }

    /** Whether the end of a title is short beside the rest, behind a sign that headlines do not have. */
    private static boolean isLabel(String end, String rest, String separator) {
        boolean sure = separator.matches("\\s*[|｜»«›_]\\s*");
        return sure
                && SiteNames.words(end) <= SiteNames.MOST_WORDS
                && width(rest) >= LEAST_HEADLINE
                && rest.length() > end.length();
    }

    /** Letters of a text, where a sign of a script without spaces says as much as two. */
    private static long width(String text) {
        return text.length() + text.codePoints().filter(Scripts::isUnspaced).count();
    }
}
