package io.precis.read.html;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the text of an element: one paragraph for each block element, separated by empty lines. */
final class BlockText implements NodeFilter {
    private static final Set<String> INLINE_ELEMENTS = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "br");

    /** Where a word may be parted at the end of a line; no part of it. */
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final int LONGEST_COUNTER = 5;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    private final Predicate<Element> isExcluded;

    private BlockText(Predicate<Element> isExcluded) {
        this.isExcluded = isExcluded;
    }

    /** Whether an element is part of a line of text, not a block of its own. */
    static boolean isInline(Element element) {
        return INLINE_ELEMENTS.contains(element.normalName());
    }

    /** The text of {@code root} without that of elements that were not counted. */
    static String of(Element root, TextDensity counted) {
        return of(root, element -> !counted.isCounted(element));
    }

    /** The text of {@code root} without that of the elements in {@code excluded}. */
    static String of(Element root, Set<Element> excluded) {
        return of(root, excluded::contains);
    }

    private static String of(Element root, Predicate<Element> isExcluded) {
        BlockText blocks = new BlockText(isExcluded);
        root.filter(blocks);
        blocks.end();
        return blocks.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isExcluded.test(element) || isCounter(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (!isInline(element)) {
                boundary(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !isInline(element)) {
            boundary(element);
        }
        return FilterResult.CONTINUE;
    }

    /** Whether an element at the beginning of a block is a number that touches the word behind it: of comments or likes. */
    private boolean isCounter(Element element) {
        if (line.length() > 0 || !isInline(element) || element.normalName().equals("br") || isVerse(element)) {
            return false;
        }
        String own = element.childrenSize() > 1 ? "" : element.text();
        return !own.isEmpty()
                && own.length() <= LONGEST_COUNTER
                && own.chars().allMatch(Character::isDigit)
                && element.nextSibling() instanceof TextNode next
                && !next.getWholeText().isEmpty()
                && Character.isLetter(next.getWholeText().codePointAt(0));
    }

    /** Numbers of verses and notes are set as such. */
    private static boolean isVerse(Element element) {
        return element.normalName().equals("sup") || element.normalName().equals("sub");
    }

    private void boundary(Element element) {
        if (element.normalName().equals("td") || element.normalName().equals("th")) {
            append(" ");
        } else {
            end();
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0';
            if (c == SOFT_HYPHEN) {
                continue;
            }
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0
                    && line.charAt(line.length() - 1) != ' '
                    && line.charAt(line.length() - 1) != '\n') {
                line.append(' ');
            }
        }
    }

    /** Two line breaks in a row end a paragraph. */
    private void lineBreak() {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == ' ') {
            line.setLength(--length);
        }
        if (length > 0 && line.charAt(length - 1) == '\n') {
            end();
        } else if (length > 0) {
            line.append('\n');
        }
    }

    private void end() {
        String paragraph = line.toString().strip();
        line.setLength(0);
        if (!paragraph.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
        }
    }
}
