package io.precis.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much text of what kind each element of a page contains, without excluded elements. Lengths are numbers of letters and
 * digits, so that layout does not count. Takes one pass over the page.
 */
final class TextDensity implements NodeFilter {
    /** Letters and digits that a block has at least to be running text; shorter ones are labels. */
    private static final int SHORTEST_PROSE = 20;

    /** Punctuation marks of sentences, of many scripts. */
    private static final String SENTENCE_PUNCTUATION = ",.;:!?،؛؟۔।॥、。，！？；։።။·";

    private final Element root;
    private final Set<Element> excluded;
    private final Map<Element, Amounts> texts = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private int links;

    private TextDensity(Element root, Set<Element> excluded) {
        this.root = root;
        this.excluded = excluded;
    }

    /** The amounts of text in one element, in letters and digits. */
    static final class Amounts {
        private int all;
        private int linked;
        private int prose;
        private int quoted;
        private int own;
        private int ownLinked;
        private int ownProse;
        private boolean pointed;
        private boolean headed;

        /** All text. */
        int all() {
            return all;
        }

        /** Running text: paragraphs with punctuation that are not mostly links. */
        int prose() {
            return prose;
        }

        /** Running text directly in the element or in inline elements in it. */
        int ownProse() {
            return ownProse;
        }

        /** Text in block quotations. */
        int quoted() {
            return quoted;
        }

        /** Text outside links. */
        int unlinked() {
            return all - linked;
        }

        /** Share of the text that is in links, 0 to 1. */
        double linkDensity() {
            return all == 0 ? 0 : (double) linked / all;
        }

        /** Whether it contains a main headline, {@code h1}. */
        boolean isHeaded() {
            return headed;
        }
    }

    /** Counts the text of {@code root} without the elements in {@code excluded}. */
    static TextDensity of(Element root, Set<Element> excluded) {
        TextDensity density = new TextDensity(root, excluded);
        root.filter(density);
        return density;
    }

    /** The amounts of an element; all 0 for an excluded one. */
    Amounts at(Element element) {
        Amounts text = texts.get(element);
        return text == null ? new Amounts() : text;
    }

    /** Every element counted, in the order of the page. */
    List<Element> elements() {
        return elements;
    }

    /** The excluded elements together with those below the root that satisfy {@code unwanted}. */
    Set<Element> without(Predicate<Element> unwanted) {
        Set<Element> more = Collections.newSetFromMap(new IdentityHashMap<>());
        more.addAll(excluded);
        elements.stream()
                .filter(element -> element != root && unwanted.test(element))
                .forEach(more::add);
        return more;
    }

    /** Whether an inline element contains nearly all text of the block around it. */
    boolean isWholeBlock(Element inline) {
        Element block = inline.parent();
        while (block != null && BlockText.isInline(block)) {
            block = block.parent();
        }
        return block == null || at(inline).own >= 0.9 * at(block).own;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            Element parent = words.parent();
            if (parent != null) {
                count(words.getWholeText(), at(parent));
            }
        } else if (node instanceof Element element) {
            if (excluded.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            texts.put(element, new Amounts());
            elements.add(element);
            links += element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            close(element, at(element));
        }
        return FilterResult.CONTINUE;
    }

    private void count(String words, Amounts at) {
        int length = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            length += Character.isLetterOrDigit(c) ? 1 : 0;
            at.pointed |= SENTENCE_PUNCTUATION.indexOf(c) >= 0;
        }
        at.own += length;
        at.ownLinked += links > 0 ? length : 0;
    }

    private void close(Element element, Amounts at) {
        Amounts up = element == root || element.parent() == null ? new Amounts() : at(element.parent());
        if (BlockText.isInline(element)) {
            up.own += at.own;
            up.ownLinked += at.ownLinked;
            up.pointed |= at.pointed;
        } else {
            at.all += at.own;
            at.linked += at.ownLinked;
            int unlinked = at.own - at.ownLinked;
            at.ownProse = unlinked >= SHORTEST_PROSE && at.pointed && unlinked > at.ownLinked ? unlinked : 0;
            at.prose += at.ownProse;
        }
        at.headed |= element.normalName().equals("h1");
        up.all += at.all;
        up.linked += at.linked;
        up.prose += at.prose;
        up.headed |= at.headed;
        up.quoted += element.normalName().equals("blockquote") ? at.all : at.quoted;
    }
}
