package io.precis.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The short lines of a page, each with its place: the elements with little text, and the lines of text that stand bare between
 * elements of a larger one.
 */
final class ShortLines implements NodeFilter {
    /** Letters and digits of a line that is about the article, not part of it, at most. */
    private static final int LONGEST = 100;
    /** Letters and digits from which a line is the article's own. */
    private static final int SHORTEST_PARAGRAPH = 60;

    private static final int SHORTEST_LINE = 20;
    /** Paragraphs between which a byline may stand. */
    private static final int LEADS = 3;

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

    private final ArticleBody body;
    private final TextDensity density;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Element holder;
    private int at;
    private int runBegin;
    /** Where the article's own text begins, where its third paragraph does, and where its last one stands. */
    private int text = -1;

    private int third = -1;
    private int last = -1;
    private int paragraphs;
    private final String lastParagraph;

    private ShortLines(ArticleBody body) {
        this.body = body;
        this.density = body.density();
        this.holder = density.elements().get(0);
        this.lastParagraph = body.text()
                .lines()
                .map(ShortLines::beginning)
                .filter(line -> line.length() == SHORTEST_LINE)
                .reduce("", (one, other) -> other);
    }

    static ShortLines of(ArticleBody body) {
        ShortLines lines = new ShortLines(body);
        for (Element element : lines.density.elements()) {
            TextAmounts amounts = lines.density.at(element);
            if (amounts.letters() > 0 && amounts.letters() <= LONGEST) {
                lines.lines.add(new Line(element, null, amounts.order()));
            }
        }
        lines.density.elements().get(0).filter(lines);
        lines.lines.sort(Comparator.comparingInt(Line::order));
        return lines;
    }

    /** Those between headline and text, where the page's article has a headline. */
    List<Line> belowHeadline(int most) {
        Element head = body.headline().element();
        int from = head == null ? Integer.MAX_VALUE : density.at(head).order() + 1;
        return lines.stream()
                .filter(line -> line.order() >= from && line.order() <= begin())
                .limit(most)
                .toList();
    }

    /** Those between the first paragraphs, as below a standfirst. */
    List<Line> belowLead() {
        return lines.stream()
                .filter(line -> line.order() > begin() && line.order() <= third && !isBody(line))
                .toList();
    }

    /** The last ones before the headline, or before the text where there is none. */
    List<Line> above(int most) {
        Element head = body.headline().element();
        int to = head == null ? begin() + 1 : density.at(head).order();
        List<Line> above = lines.stream().filter(line -> line.order() < to).toList();
        return above.subList(Math.max(0, above.size() - most), above.size());
    }

    /** The first ones behind the article's last paragraph. */
    List<Line> below(int most) {
        int end = last < 0 ? body.end() : last;
        return lines.stream()
                .filter(line -> line.order() >= end && !isBody(line))
                .limit(most)
                .toList();
    }

    /** The first ones behind the element that holds the article. */
    List<Line> behind(int most) {
        return lines.stream()
                .filter(line -> line.order() >= body.end() && !isBody(line))
                .limit(most)
                .toList();
    }

    /** Whether a line is the last paragraph or stands in it. */
    private boolean isBody(Line line) {
        return !lastParagraph.isEmpty() && beginning(line.text()).equals(lastParagraph);
    }

    private static String beginning(String line) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < line.length() && letters.length() < SHORTEST_LINE; i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                letters.append(line.charAt(i));
            }
        }
        return letters.toString();
    }

    /** The article's first and last own lines, where newspapers put a name in brackets. */
    List<String> edges() {
        String[] paragraphs = body.text().strip().split("\\n+");
        return List.of(paragraphs[0], paragraphs[paragraphs.length - 1]);
    }

    /** Whether a line belongs to something else: a list of links, a teaser, what stands beside the article. */
    boolean isOfOthers(Line line) {
        Element item = line.element().closest("li");
        return item != null && !isAround(item) && density.at(item).linkDensity() > 0 || isOfTeaser(line);
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

    /** Whether an element holds the headline or most of the article. */
    boolean isAround(Element element) {
        Element head = body.headline().element();
        return TextDensity.isInside(body.core(), element) || head != null && TextDensity.isInside(head, element);
    }

    private int begin() {
        return text >= 0 ? text : body.begin();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (run.isEmpty()) {
                runBegin = at;
            }
            run.append(words.text()).append(' ');
        } else if (node instanceof Element element) {
            if (!density.contains(density.elements().get(0), element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!BlockText.isInline(element) || element.normalName().equals("br")) {
                end();
                holder = element;
            }
            at = density.at(element).order();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !BlockText.isInline(element)) {
            end();
            holder = element.parent() == null ? element : element.parent();
        }
        return FilterResult.CONTINUE;
    }

    private void end() {
        String line = run.toString().strip();
        run.setLength(0);
        long letters = line.chars().filter(Character::isLetterOrDigit).count();
        Element block = holder.normalName().equals("br") && holder.parent() != null ? holder.parent() : holder;
        if (letters > 0 && letters <= LONGEST && density.at(block).letters() > LONGEST) {
            lines.add(new Line(block, line, runBegin));
        }
        boolean isFirst = letters >= SHORTEST_LINE && density.at(block).order() == body.begin();
        if (text < 0 && (isFirst || letters >= SHORTEST_PARAGRAPH && runBegin >= body.begin())) {
            text = runBegin;
        }
        if (text >= 0 && letters >= SHORTEST_PARAGRAPH) {
            paragraphs++;
            third = paragraphs <= LEADS ? runBegin : third;
        }
        if (text >= 0 && letters >= SHORTEST_LINE && beginning(line).equals(lastParagraph)) {
            last = Math.max(last, at);
        }
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
        return text.toString()
                .replaceAll("\\s*\\n\\s*", "\n")
                .replaceAll("[^\\S\\n]+", " ")
                .replace(" ,", ",")
                .strip();
    }
}
