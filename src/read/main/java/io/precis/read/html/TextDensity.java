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

    /** Letters and digits of a teaser's text, at most, and of its title, at least. */
    private static final int LONGEST_TEASER = 300;

    private static final int SHORTEST_TITLE = 8;

    /** Punctuation marks of sentences, of many scripts. */
    private static final String SENTENCE_PUNCTUATION = ",.;:!?،؛؟۔।॥、。，！？；։።။·";

    private final Element root;
    private final Set<Element> excluded;
    private final Map<Element, TextAmounts> texts = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private boolean skipsNever;
    private int links;
    private int prose;

    private TextDensity(Element root, Set<Element> excluded) {
        this.root = root;
        this.excluded = excluded;
    }

    /** Counts the text of {@code root} without the elements in {@code excluded}. */
    static TextDensity of(Element root, Set<Element> excluded) {
        TextDensity density = new TextDensity(root, excluded);
        root.filter(density);
        return density;
    }

    /** Counts the text of {@code root} that a reader of the page sees. */
    static TextDensity ofShown(Element root) {
        TextDensity density = new TextDensity(root, Collections.newSetFromMap(new IdentityHashMap<>()));
        density.skipsNever = true;
        root.filter(density);
        return density;
    }

    /** The amounts of an element; all 0 for an excluded one. */
    TextAmounts at(Element element) {
        TextAmounts text = texts.get(element);
        return text == null ? new TextAmounts() : text;
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

    /** Whether {@code outer}, which was counted, is {@code inner} or contains it. */
    boolean contains(Element outer, Element inner) {
        TextAmounts text = texts.get(inner);
        TextAmounts around = texts.get(outer);
        return text != null && around != null && text.order >= around.order && text.order <= around.last;
    }

    /** Whether one element is another or stands in it. */
    static boolean isInside(Element inner, Element outer) {
        Element up = inner;
        while (up != null && up != outer) {
            up = up.parent();
        }
        return up == outer;
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
            if (skipsNever && element != root && BoilerplateRules.isNever(element)) {
                excluded.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            TextAmounts at = new TextAmounts();
            at.order = elements.size();
            at.begin = prose;
            at.inLink = links > 0;
            texts.put(element, at);
            elements.add(element);
            links += isLink(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            close(element, at(element));
        }
        return FilterResult.CONTINUE;
    }

    /** Whether a block is a link, as a title is, and then a short text without one. */
    private boolean isTeaser(Element element, TextAmounts text) {
        Element first = element.firstElementChild();
        if (first == null || text.prose == 0 || text.prose > LONGEST_TEASER || element.childrenSize() < 2) {
            return false;
        }
        TextAmounts title = at(first);
        int linked = isLink(first) ? title.letters() : title.linked;
        return linked >= SHORTEST_TITLE
                && linked * 10 >= title.letters() * 9
                && title.prose == 0
                && element.ownText().isBlank();
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private void count(String words, TextAmounts at) {
        int length = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            length += Character.isLetterOrDigit(c) ? 1 : 0;
            at.pointed |= SENTENCE_PUNCTUATION.indexOf(c) >= 0;
        }
        at.own += length;
        at.ownLinked += links > 0 ? length : 0;
    }

    private void close(Element element, TextAmounts at) {
        TextAmounts up = element == root || element.parent() == null ? new TextAmounts() : at(element.parent());
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
            prose += at.ownProse;
            at.linkedHeading |= Headline.isHeading(element) && at.all > 0 && at.linkDensity() > 0.8;
            at.teaser = isTeaser(element, at);
            at.linkedHeading |= at.teasers > 1;
            up.teasers += at.teaser ? 1 : 0;
        }
        at.end = prose;
        at.last = elements.size() - 1;
        up.linkedHeading |= at.linkedHeading;
        at.headed |= element.normalName().equals("h1");
        up.all += at.all;
        up.linked += at.linked;
        up.prose += at.prose;
        up.headed |= at.headed;
        up.quoted += element.normalName().equals("blockquote") ? at.all : at.quoted;
    }
}
