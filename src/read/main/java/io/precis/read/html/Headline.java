package io.precis.read.html;

import io.precis.read.markup.WordSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The element that holds the headline of a page's article: the one whose words are those of the page's titles, else the only
 * main heading. A logo, an empty heading or one of the navigation is none.
 *
 * @param element null where the page has no such element
 * @param words of the page's titles, without the site's
 */
record Headline(@Nullable Element element, WordSet words) {
    /** From this likeness to one of the page's titles on, an element holds the headline. */
    private static final double LEAST_LIKENESS = 0.55;

    /** What an element gains by being a main heading, or one marked as the headline. */
    private static final double HEADING_BONUS = 0.3;

    private static final double LESS_PER_LEVEL = 0.05;
    /** What a heading loses in a list of headings or beside the article. */
    private static final double BESIDE = 0.3;

    /** Words of a heading that no title names, at least. */
    private static final int LEAST_WORDS = 3;

    /** UTF-16 units of a part of a title that may be the headline. */
    private static final int SHORTEST_PART = 4;

    /** Share of a main heading's words that a title has, at least, for it to be more than another heading further down. */
    private static final double LEAST_SHARED = 0.5;

    /** Likeness to a title from which a heading is the headline wherever it stands. */
    private static final double SURE = 0.9;

    /** Letters and digits of running text below a main heading, at least, behind which a heading is one of a section. */
    private static final int LEAST_ABOVE = 100;

    /** The address of a site's first page; archives put theirs before it. */
    private static final Pattern HOME = Pattern.compile(
            "(?i)(?:(?:https?://[^/]+)?/web/\\d+[a-z_]*/)?(?:https?://[^/]+)?/?(?:index\\.\\w+|home)?(?:\\?.*)?");

    private static final Pattern SITE = Pattern.compile("\\s+[|–—»·:-]\\s+");

    /**
     * Finds the headline.
     *
     * @param density of the page's body
     * @param titles what the page calls its article in its head, the surest first
     */
    static Headline of(TextDensity density, List<String> titles) {
        WordSet[] wanted = titles.stream()
                .flatMap(title -> Stream.concat(Stream.of(title), parts(title)).distinct())
                .map(WordSet::of)
                .toArray(WordSet[]::new);
        int longest = titles.stream().mapToInt(String::length).max().orElse(0);
        // Few pages have their headline in an element that is no heading.
        Headline found = best(density, wanted, longest, true);
        found = found == null ? best(density, wanted, longest, false) : found;
        return found == null ? onlyHeading(density, wanted) : above(found, density, wanted, longest);
    }

    /**
     * What stands over the text in place of an element further down that shares words with a title, as the heading of a section,
     * a tag or the site's name at the foot of the page do: a main heading, or a title word for word in an element of another kind.
     */
    private static Headline above(Headline found, TextDensity density, WordSet[] wanted, int longest) {
        Element low = found.element();
        if (low == null || low.normalName().equals("h1") || most(wanted, found.words()::likeness) >= SURE) {
            return found;
        }
        Headline above = found;
        double most = 0;
        for (Element element : density.elements()) {
            TextAmounts text = density.at(element);
            boolean isMain = element.normalName().equals("h1") && text.linkDensity() < LEAST_SHARED;
            if (text.order() >= density.at(low).order()) {
                break;
            }
            boolean isShort = text.letters() > 0 && text.letters() <= longest && !text.isInLink();
            if ((isMain || isShort && element.childrenSize() <= 1)
                    && density.at(low).begin() - text.end() >= LEAST_ABOVE
                    && element.closest("aside, li") == null) {
                WordSet words = WordSet.of(element.text());
                double share = isMain ? shared(words, found.words(), wanted) : most(wanted, words::likeness) / SURE;
                if (share >= (isMain ? LEAST_SHARED : 1) && share > most) {
                    most = share;
                    above = new Headline(element, words);
                }
            }
        }
        return above;
    }

    /** How much of a main heading a title has, whatever endings its words have, or all if it has what was found further down. */
    private static double shared(WordSet heading, WordSet found, WordSet[] titles) {
        WordSet beginnings = heading.beginnings();
        return found.shareIn(heading) == 1 ? 1 : most(titles, title -> beginnings.shareIn(title.beginnings()));
    }

    private static double most(WordSet[] titles, ToDoubleFunction<WordSet> likeness) {
        return Stream.of(titles).mapToDouble(likeness).max().orElse(0);
    }

    private static @Nullable Headline best(TextDensity density, WordSet[] wanted, int longest, boolean headings) {
        Element best = null;
        double top = 0;
        WordSet bestWords = WordSet.of("");
        for (Element element : density.elements()) {
            TextAmounts text = density.at(element);
            int letters = text.letters();
            if (letters == 0 || letters > longest || text.isInLink()) {
                continue;
            }
            boolean heading = isHeading(element);
            if (!heading && (headings || element.childrenSize() > 2)) {
                continue;
            }
            WordSet words = WordSet.of(element.text());
            double likeness = most(wanted, one -> likeness(words, one));
            double score = likeness < LEAST_LIKENESS ? 0 : likeness + (heading ? rank(element) : 0);
            if (score > top && !isLogo(element)) {
                top = score;
                best = element;
                bestWords = words;
            }
        }
        return best == null ? null : new Headline(best, bestWords);
    }

    /** The parts of a title that may be the headline: the longest, and others that are not much shorter. */
    private static Stream<String> parts(String title) {
        String[] parts = SITE.split(title);
        int longest = Stream.of(parts).mapToInt(String::length).max().orElse(0);
        return Stream.of(parts).filter(part -> part.length() >= Math.max(SHORTEST_PART, longest * 2 / 3));
    }

    /** A title often has the site's name behind the headline: then the heading's words are all in it. */
    private static double likeness(WordSet heading, WordSet title) {
        double alike = heading.likeness(title);
        boolean isPart = heading.size() >= LEAST_WORDS && heading.shareIn(title) > 0.85;
        return isPart ? Math.max(alike, 0.6 + 0.4 * alike) : alike;
    }

    /** Whether an element is little but a link to the site's first page. */
    private static boolean isLogo(Element element) {
        Element link = element.selectFirst("a[href]");
        return link != null
                && HOME.matcher(link.attr("href").strip()).matches()
                && link.text().length() * 2 > element.text().length();
    }

    private static double rank(Element heading) {
        boolean isMarked = heading.attr("itemprop").equals("headline");
        double bonus = isMarked
                ? HEADING_BONUS
                : HEADING_BONUS - LESS_PER_LEVEL * (heading.normalName().charAt(1) - '1');
        for (Element up = heading; up != null; up = up.parent()) {
            if (up.normalName().equals("li") || up.normalName().equals("aside")) {
                return bonus - BESIDE;
            }
        }
        return bonus;
    }

    /** The only main heading of the page that is no link. */
    private static Headline onlyHeading(TextDensity density, WordSet[] wanted) {
        WordSet words = wanted.length == 0 ? WordSet.of("") : wanted[0];
        List<Element> headings = density.elements().stream()
                .filter(element -> element.normalName().equals("h1")
                        && density.at(element).linkDensity() < 0.5
                        && WordSet.of(element.text()).size() >= (wanted.length == 0 ? 1 : LEAST_WORDS))
                .toList();
        Element only = headings.size() == 1 ? headings.get(0) : null;
        return new Headline(only, only == null || !words.isEmpty() ? words : WordSet.of(only.text()));
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                || element.attr("itemprop").equals("headline");
    }
}
