package io.precis.read.html;

import io.precis.read.markup.PartNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How much text of what kind each element of a page contains, in letters and digits, so that layout does not count. The page is
 * looked through once; counting it again without some elements adds numbers only.
 */
final class TextDensity {
    /** Letters and digits that a block has at least to be running text; shorter ones are labels. */
    private static final int SHORTEST_PROSE = 20;

    private static final TextAmounts NONE = new TextAmounts();

    private final PageElements page;
    private final @Nullable TextAmounts[] amounts;
    private final List<Element> elements = new ArrayList<>();
    private int links;
    private int prose;

    private TextDensity(PageElements page) {
        this.page = page;
        this.amounts = new TextAmounts[page.all().size()];
    }

    /** Counts all text of {@code root}. */
    static TextDensity of(Element root) {
        return of(PageElements.of(root, false));
    }

    /** Counts the text of {@code root} that a reader of the page sees. */
    static TextDensity ofShown(Element root) {
        return of(PageElements.of(root, true));
    }

    private static TextDensity of(PageElements page) {
        return new TextDensity(page).count(0, order -> false);
    }

    /** Counts this text again, without the elements in {@code excluded}. */
    TextDensity less(Set<Element> excluded) {
        return less(excluded, page.all().get(0));
    }

    /** Counts the text of {@code root} alone, an element of the same page, likewise. */
    TextDensity less(Set<Element> excluded, Element root) {
        TextDensity density = new TextDensity(page);
        IntPredicate isLeft =
                order -> amounts[order] == null || excluded.contains(page.all().get(order));
        density.count(page.order(root), isLeft);
        return density;
    }

    PageElements page() {
        return page;
    }

    /** The amounts of an element; all 0 for an excluded one. */
    TextAmounts at(Element element) {
        int order = page.order(element);
        return order < 0 || amounts[order] == null ? NONE : amounts[order];
    }

    /** Whether an element was counted: neither it nor one around it was excluded. */
    boolean isCounted(Element element) {
        return at(element) != NONE;
    }

    /** All counted, in the page's order. */
    List<Element> elements() {
        return elements;
    }

    /** The elements that satisfy {@code unwanted}, but for the first. */
    Set<Element> all(Predicate<Element> unwanted) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        elements.stream().skip(1).filter(unwanted).forEach(found::add);
        return found;
    }

    /** Whether {@code outer}, which was counted, is {@code inner} or contains it. */
    boolean contains(Element outer, Element inner) {
        TextAmounts text = at(inner);
        TextAmounts around = at(outer);
        return text != NONE && around != NONE && text.order >= around.order && text.order <= around.last;
    }

    /** Whether one element is another or stands in it. */
    static boolean isInside(Element inner, Element outer) {
        Element up = inner;
        while (up != null && up != outer) {
            up = up.parent();
        }
        return up == outer;
    }

    /** Opens and closes the elements as a walk over the page does. */
    private TextDensity count(int from, IntPredicate isExcluded) {
        Deque<TextAmounts> open = new ArrayDeque<>();
        int end = page.last(from);
        for (int i = from; i <= end; i++) {
            Element element = page.all().get(i);
            while (!open.isEmpty() && open.peek().last < i) {
                close(open);
            }
            if (isExcluded.test(i)) {
                i = page.last(i);
                continue;
            }
            TextAmounts at = new TextAmounts();
            at.order = i;
            at.last = page.last(i);
            at.begin = prose;
            at.inLink = links > 0;
            if (isLink(element)) {
                links++;
                at.link(element.attr("href"));
            }
            at.own = page.letters(i);
            at.ownLinked = links > 0 ? at.own : 0;
            at.pointed = page.isPointed(i);
            amounts[i] = at;
            elements.add(element);
            open.push(at);
        }
        while (!open.isEmpty()) {
            close(open);
        }
        return this;
    }

    private void close(Deque<TextAmounts> open) {
        TextAmounts at = open.pop();
        Element element = page.all().get(at.order);
        links -= isLink(element) ? 1 : 0;
        close(element, at, open.isEmpty() ? new TextAmounts() : open.peek());
    }

    /** Whether a heading of links is a row of buttons or the name of a person with a page on the site. */
    private static boolean isLabel(TextAmounts heading) {
        return heading.isToolbar() || heading.target != null && PartNames.isProfile(heading.target);
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private void close(Element element, TextAmounts at, TextAmounts up) {
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
            at.linkedHeading |= Headline.isHeading(element) && at.all > 0 && at.linkDensity() > 0.8 && !isLabel(at);
            at.teaser = LinkLists.isTeaser(element, at, this);
            at.linkedHeading |= at.teasers > 1;
            up.teasers += at.teaser ? 1 : 0;
        }
        at.end = prose;
        at.headed |= element.normalName().equals("h1");
        up.add(at, element.normalName().equals("blockquote"));
    }
}
