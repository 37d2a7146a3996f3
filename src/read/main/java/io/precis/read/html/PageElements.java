package io.precis.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The elements of a page in its order, with the letters that stand directly in each. Taken in one pass over the page, which
 * each {@link TextDensity} of it shares.
 */
final class PageElements implements NodeFilter {
    /** Punctuation marks of sentences, of many scripts. */
    private static final String SENTENCE_PUNCTUATION = ",.;:!?،؛؟۔।॥、。，！？；։።။·";

    private final Element root;
    private final boolean isShownOnly;
    private final Map<Element, Integer> orders = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Element> entries = new ArrayList<>();
    private int[] last = new int[512];
    private int[] letters = new int[512];
    private boolean[] pointed = new boolean[512];

    private PageElements(Element root, boolean isShownOnly) {
        this.root = root;
        this.isShownOnly = isShownOnly;
    }

    /**
     * The elements of {@code root}, itself first.
     *
     * @param isShownOnly whether what a reader of the page does not see, and what never holds text, is left out
     */
    static PageElements of(Element root, boolean isShownOnly) {
        PageElements page = new PageElements(root, isShownOnly);
        root.filter(page);
        return page;
    }

    /** All of them, in the order of the page. */
    List<Element> all() {
        return elements;
    }

    /** Where a reader enters an address or a password. */
    List<Element> entries() {
        return entries;
    }

    /** The place of an element in {@link #all}; -1 of one that was left out. */
    int order(Element element) {
        return orders.getOrDefault(element, -1);
    }

    /** The place of the last element in the one at {@code order}, or its own. */
    int last(int order) {
        return last[order];
    }

    /** Number of letters and digits directly in an element. */
    int letters(int order) {
        return letters[order];
    }

    /** Whether a punctuation mark of a sentence stands directly in an element. */
    boolean isPointed(int order) {
        return pointed[order];
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            Element parent = words.parent();
            if (parent != null) {
                count(words.getWholeText(), order(parent));
            }
        } else if (node instanceof Element element) {
            if (isEntry(element)) {
                entries.add(element);
            }
            if (isShownOnly && element != root && BoilerplateRules.isNever(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            orders.put(element, elements.size());
            elements.add(element);
            if (elements.size() > last.length) {
                last = Arrays.copyOf(last, 2 * last.length);
                letters = Arrays.copyOf(letters, last.length);
                pointed = Arrays.copyOf(pointed, last.length);
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isEntry(Element element) {
        return element.normalName().equals("input")
                && (element.attr("type").equals("email") || element.attr("type").equals("password"));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            last[order(element)] = elements.size() - 1;
        }
        return FilterResult.CONTINUE;
    }

    private void count(String words, int in) {
        int length = 0;
        boolean mark = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n') {
                continue;
            }
            boolean isLetter = Character.isLetterOrDigit(c);
            length += isLetter ? 1 : 0;
            mark |= !isLetter && SENTENCE_PUNCTUATION.indexOf(c) >= 0;
        }
        letters[in] += length;
        pointed[in] |= mark;
    }
}
