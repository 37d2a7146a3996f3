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
 * How much text, and of what kind, stands in each element of a page, leaving out what was found to be no part of the
 * article. Lengths are letters and digits, so that layout does not count. One pass over the page, whatever its shape.
 */
final class TextDensity implements NodeFilter {
    /** A block is running text only if it is longer than a label, in letters and digits. */
    private static final int SHORTEST_PROSE = 20;

    /** Punctuation of sentences in any script. */
    private static final String POINTS = ",.;:!?،؛؟۔।॥、。，！？；։።။·";

    private final Element root;
    private final Set<Element> gone;
    private final Map<Element, Text> texts = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private int links;

    private TextDensity(Element root, Set<Element> gone) {
        this.root = root;
        this.gone = gone;
    }

    /** The text of one element. */
    static final class Text {
        private int all;
        private int linked;
        private int prose;
        private int quoted;
        private int own;
        private int ownLinked;
        private int ownProse;
        private boolean pointed;
        private boolean headed;

        /** Everything in it. */
        int all() {
            return all;
        }

        /** The part of it that is running text: paragraphs with punctuation that are not mostly links. */
        int prose() {
            return prose;
        }

        /** The same of what stands in the element itself or in inline elements in it. */
        int ownProse() {
            return ownProse;
        }

        /** What stands in block quotations in it. */
        int quoted() {
            return quoted;
        }

        /** What is no link. */
        int unlinked() {
            return all - linked;
        }

        /** The share of links, 0 to 1. */
        double linkDensity() {
            return all == 0 ? 0 : (double) linked / all;
        }

        /** Whether a main headline stands in it. */
        boolean isHeaded() {
            return headed;
        }
    }

    /** Counts below {@code root}, passing over elements of {@code gone}. */
    static TextDensity of(Element root, Set<Element> gone) {
        TextDensity density = new TextDensity(root, gone);
        root.filter(density);
        return density;
    }

    /** What stands in an element; nothing in one that was passed over. */
    Text at(Element element) {
        Text text = texts.get(element);
        return text == null ? new Text() : text;
    }

    /** Every element counted, in the order of the page. */
    List<Element> elements() {
        return elements;
    }

    /** What was passed over, and with it the elements below the root that satisfy {@code unwanted}. */
    Set<Element> without(Predicate<Element> unwanted) {
        Set<Element> more = Collections.newSetFromMap(new IdentityHashMap<>());
        more.addAll(gone);
        elements.stream()
                .filter(element -> element != root && unwanted.test(element))
                .forEach(more::add);
        return more;
    }

    /** Whether an inline element holds nearly all of the block it stands in. */
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
            if (gone.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            texts.put(element, new Text());
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

    private void count(String words, Text at) {
        int length = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            length += Character.isLetterOrDigit(c) ? 1 : 0;
            at.pointed |= POINTS.indexOf(c) >= 0;
        }
        at.own += length;
        at.ownLinked += links > 0 ? length : 0;
    }

    private void close(Element element, Text at) {
        Text up = element == root || element.parent() == null ? new Text() : at(element.parent());
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
