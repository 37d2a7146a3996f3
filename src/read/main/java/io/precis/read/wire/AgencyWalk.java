package io.precis.read.wire;

import io.precis.article.SourceMark;
import io.precis.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the paragraphs; a mark is added when its element ends. */
final class AgencyWalk implements NodeFilter {
    /** Elements that begin and end a paragraph; all others are inline. */
    private static final Set<String> BLOCK_ELEMENTS = Set.of(
            "p",
            "hl2",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "dt",
            "dd",
            "pre",
            "block",
            "body",
            "body.content",
            "div",
            "ul",
            "ol",
            "dl",
            "table",
            "tr",
            "td",
            "th",
            "bq",
            "blockquote",
            "fn",
            "inlinexml",
            "html",
            "section");

    /** Elements that contain no text of the story. */
    private static final Set<String> IGNORED_ELEMENTS = Set.of(
            "media",
            "note",
            "nitf-table",
            "table",
            "head",
            "title",
            "style",
            "script",
            "figure",
            "hr",
            "fn",
            "byline",
            "dateline",
            "copyrite",
            "distributor",
            "tagline",
            "body.end",
            "footer",
            "nav",
            "keyword",
            "keywords",
            "key-list",
            "img");

    /** Classes of what labels a story and is no part of it. */
    private static final Set<String> LABELS = Set.of("keyword", "keywords", "tags", "slug", "slugline");

    private final StringBuilder text = new StringBuilder();
    private final List<SourceMark> marks = new ArrayList<>();
    private final Deque<Integer> begins = new ArrayDeque<>();
    private boolean inParagraph;
    private boolean isLineEnded;

    private AgencyWalk() {}

    static AgencyText of(Element body) {
        AgencyWalk walk = new AgencyWalk();
        body.filter(walk);
        walk.end();
        return new AgencyText(walk.text.toString(), walk.marks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = name(element);
            if (IGNORED_ELEMENTS.contains(name) || LABELS.stream().anyMatch(element::hasClass)) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (BLOCK_ELEMENTS.contains(name)) {
                end();
            }
            if (name.equals("br")) {
                lineEnd();
            }
            begins.push(text.length());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            int begin = begins.pop();
            String name = name(element);
            if (BLOCK_ELEMENTS.contains(name)) {
                end();
            } else {
                mark(element, name, begin);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void mark(Element element, String name, int from) {
        // The end of a paragraph inside the element may have removed its last space.
        int begin = Math.min(from, text.length());
        int end = text.length();
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            return;
        }
        Span span = new Span(begin, end);
        switch (name) {
            case "num" -> marks.add(new SourceMark(span, SourceMark.Kind.NUMBER, element.attr("units")));
            case "money" -> marks.add(new SourceMark(span, SourceMark.Kind.MONEY, element.attr("unit")));
            case "chron" -> marks.add(new SourceMark(span, SourceMark.Kind.DATE, element.attr("norm")));
            default -> {
                // Precis finds names and places itself, as in any other article.
            }
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                if (!inParagraph) {
                    text.append(text.length() == 0 ? "" : "\n\n");
                    inParagraph = true;
                }
                text.append(c);
                isLineEnded = false;
            } else if (inParagraph && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /** One line end parts words, two part paragraphs. */
    private void lineEnd() {
        if (isLineEnded) {
            end();
        }
        append(" ");
        isLineEnded = true;
    }

    private void end() {
        int length = text.length();
        if (inParagraph && length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(length - 1);
        }
        inParagraph = false;
    }

    private static String name(Element element) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
