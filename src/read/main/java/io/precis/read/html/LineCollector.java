package io.precis.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the short lines of a page in one pass, and finds where the paragraphs of its article stand. */
final class LineCollector implements NodeFilter {
    /** Letters and digits of a line that is about the article, not part of it, at most. */
    private static final int LONGEST = 100;
    /** Letters and digits from which a line is the article's own. */
    private static final int SHORTEST_PARAGRAPH = 60;

    private static final int SHORTEST_LINE = 20;
    /** Paragraphs between which a byline may stand. */
    private static final int LEADS = 3;

    private final ArticleBody body;
    private final TextDensity density;
    private final Element page;
    private final List<ShortLines.Line> lines = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final String lastParagraph;
    private Element holder;
    private int at;
    private int runBegin;
    private int paragraphs;
    private int first = -1;
    private int third = -1;
    private int last = -1;

    private LineCollector(ArticleBody body) {
        this.body = body;
        this.density = body.density();
        this.page = density.elements().get(0);
        this.holder = page;
        this.lastParagraph = body.text()
                .lines()
                .filter(line -> letters(line) >= SHORTEST_PARAGRAPH)
                .reduce((one, other) -> other)
                .map(LineCollector::beginning)
                .orElse("");
    }

    static LineCollector of(ArticleBody body) {
        LineCollector collector = new LineCollector(body);
        for (Element element : collector.density.elements()) {
            TextAmounts amounts = collector.density.at(element);
            if (amounts.letters() > 0 && amounts.letters() <= LONGEST) {
                collector.lines.add(new ShortLines.Line(element, null, amounts.order()));
            }
        }
        collector.page.filter(collector);
        collector.lines.sort(Comparator.comparingInt(ShortLines.Line::order));
        return collector;
    }

    /** The lines in the order of the page. */
    List<ShortLines.Line> lines() {
        return lines;
    }

    /** The number of the element in which the article's text begins. */
    int first() {
        return first >= 0 ? first : body.begin();
    }

    /** The number of that in which its third paragraph does, or its last where it has fewer. */
    int third() {
        return third;
    }

    /** The number of the last element in its last paragraph. */
    int last() {
        return last < 0 ? body.end() : last;
    }

    /** Whether a line is the last paragraph or stands in it. */
    boolean isLast(ShortLines.Line line) {
        return !lastParagraph.isEmpty() && beginning(line.text()).equals(lastParagraph);
    }

    private static long letters(String line) {
        long letters = 0;
        for (int i = 0; i < line.length(); i++) {
            letters += Character.isLetterOrDigit(line.charAt(i)) ? 1 : 0;
        }
        return letters;
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

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (run.isEmpty() && words.isBlank()) {
                return FilterResult.CONTINUE;
            }
            if (run.isEmpty()) {
                runBegin = at;
            }
            run.append(words.text()).append(' ');
        } else if (node instanceof Element element) {
            if (!density.contains(page, element)) {
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
        long letters = letters(line);
        Element block = holder.normalName().equals("br") && holder.parent() != null ? holder.parent() : holder;
        if (letters > 0 && letters <= LONGEST && density.at(block).letters() > LONGEST) {
            lines.add(new ShortLines.Line(block, line, runBegin));
        }
        boolean isFirst = letters >= SHORTEST_LINE && density.at(block).order() == body.begin();
        if (first < 0 && (isFirst || letters >= SHORTEST_PARAGRAPH && runBegin >= body.begin())) {
            first = runBegin;
        }
        if (first >= 0 && letters >= SHORTEST_PARAGRAPH) {
            paragraphs++;
            third = paragraphs <= LEADS ? runBegin : third;
        }
        if (first >= 0 && letters >= SHORTEST_LINE && beginning(line).equals(lastParagraph)) {
            last = Math.max(last, at);
        }
    }
}
