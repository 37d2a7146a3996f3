package io.precis.read.html;

import io.precis.read.markup.ClassNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The short lines of a page, each with its place: the elements with little text, and the lines of text that stand bare between
 * elements of a larger one.
 */
final class ShortLines {
    /**
     * A line.
     *
     * @param element that is the line, or that holds it
     * @param bare its text where it stands between elements, else null
     * @param order of its begin among the elements of the page
     */
    record Line(Element element, @Nullable String bare, int order) {
        /** The text with line breaks between its blocks and blanks between its other parts. */
        String text() {
            return bare == null ? spaced(element) : bare;
        }
    }

    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern BLANKS = Pattern.compile("[^\\S\\n]+");

    private final ArticleBody body;
    private final TextDensity density;
    private final LineCollector page;
    private final ClassNames names = new ClassNames();

    /** Those of the page of an article. */
    ShortLines(ArticleBody body) {
        this.body = body;
        this.density = body.density();
        this.page = LineCollector.of(body);
    }

    /** Those between headline and text, where the page's article has a headline. */
    List<Line> belowHeadline(int most) {
        Element head = body.headline().element();
        int from = head == null ? Integer.MAX_VALUE : density.at(head).order() + 1;
        return page.lines().stream()
                .filter(line -> line.order() >= from && line.order() <= page.first())
                .limit(most)
                .toList();
    }

    /** Those between the first paragraphs, as below a standfirst. */
    List<Line> belowLead() {
        return page.lines().stream()
                .filter(line -> line.order() > page.first() && line.order() <= page.third() && !page.isLast(line))
                .toList();
    }

    /** The last ones before the headline, or before the text where there is none. */
    List<Line> above(int most) {
        Element head = body.headline().element();
        // Lists below an article repeat its title.
        int to = Math.min(head == null ? Integer.MAX_VALUE : density.at(head).order(), page.first() + 1);
        List<Line> above =
                page.lines().stream().filter(line -> line.order() < to).toList();
        return above.subList(Math.max(0, above.size() - most), above.size());
    }

    /** The first ones behind the article's last paragraph. */
    List<Line> below(int most) {
        return page.lines().stream()
                .filter(line -> line.order() >= page.last() && !page.isLast(line))
                .limit(most)
                .toList();
    }

    /** The first ones behind the element that holds the article. */
    List<Line> behind(int most) {
        return page.lines().stream()
                .filter(line -> line.order() >= body.end() && !page.isLast(line))
                .limit(most)
                .toList();
    }

    /** The article's first and two last lines, where newspapers put a name in brackets. */
    List<String> edges() {
        List<String> paragraphs =
                body.text().lines().filter(line -> !line.isBlank()).toList();
        int size = paragraphs.size();
        List<String> edges = new ArrayList<>(paragraphs.subList(0, Math.min(size, 1)));
        edges.addAll(paragraphs.subList(Math.max(0, size - 2), size));
        return edges;
    }

    /** Letters and digits of a line, roughly where it stands bare. */
    int letters(Line line) {
        return line.bare() == null
                ? density.at(line.element()).letters()
                : line.bare().length();
    }

    /** Whether a line belongs to something else: a list of links, a teaser, what stands beside the article. */
    boolean isOfOthers(Line line) {
        Element item = line.element().closest("li");
        Element up = line.element().parent();
        boolean isInLinks = density.at(line.element()).isOnlyLinks()
                || up != null && BlockText.isInline(up) && density.at(up).isOnlyLinks();
        return isInLinks || item != null && !isAround(item) && density.at(item).linkDensity() > 0 || isOfTeaser(line);
    }

    /** Whether a line stands in a teaser, or in links beside the article. */
    boolean isOfTeaser(Line line) {
        for (Element up = line.element(); up != null && !isAround(up); up = up.parent()) {
            TextAmounts amounts = density.at(up);
            if (amounts.hasLinkedHeading() || up.normalName().equals("aside") && amounts.linkDensity() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line stands in what readers write. */
    boolean isOfReaders(Line line) {
        for (Element up = line.element(); up != null && !isAround(up); up = up.parent()) {
            if (names.of(up) == ClassNames.Kind.READERS) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element holds the headline or most of the article. */
    private boolean isAround(Element element) {
        Element head = body.headline().element();
        return TextDensity.isInside(body.core(), element) || head != null && TextDensity.isInside(head, element);
    }

    /** The text of an element with a blank between its parts, which pages often part by style alone. */
    private static String spaced(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.text()).append(' ');
            } else if (node instanceof Element inner
                    && inner != element
                    && (!BlockText.isInline(inner) || inner.normalName().equals("br"))) {
                text.append('\n');
            }
        });
        String lines = BREAK.matcher(text).replaceAll("\n");
        return BLANKS.matcher(lines).replaceAll(" ").replace(" ,", ",").strip();
    }
}
