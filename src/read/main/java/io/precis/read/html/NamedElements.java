package io.precis.read.html;

import io.precis.read.markup.ClassNames;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements of a page whose names say that they are hardly part of its article. No name alone decides: an element with much
 * of the page's text, a quotation, and what holds the headline or the article's core stay.
 */
final class NamedElements {
    /** An element is kept if it has at least this share of the page's running text. */
    private static final double TOO_LARGE_SHARE = 0.3;

    /** Letters and digits in a box with a form, at most. */
    private static final int LONGEST_FORM = 600;

    /** Letters and digits of running text before what readers write, at least. */
    private static final int LEAST_BEFORE = 300;

    private final TextDensity all;
    private final Set<Element> named = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> ofReaders = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param all the text of the page that is shown */
    NamedElements(TextDensity all, Element body) {
        ClassNames names = new ClassNames();
        this.all = all;
        // Where a page is so short that all of it stands in such a box, the box is not told from the article.
        for (Element box : entryForms(body)) {
            if (all.at(box).prose() * 2 < all.at(body).prose()) {
                named.add(box);
            }
        }
        for (Element element : all.elements()) {
            if (element.normalName().equals("a") && all.at(element).letters() == 0 && names.isOfReaders(element)) {
                addBehind(element);
            }
        }
        int most = (int) (TOO_LARGE_SHARE * all.at(body).prose());
        for (Element element : all.elements()) {
            TextAmounts text = all.at(element);
            if (element != body && text.letters() > 0 && BoilerplateRules.isNamed(element, text, names)) {
                boolean isReaders = names.of(element) == ClassNames.Kind.READERS;
                if (isReaders) {
                    ofReaders.add(element);
                }
                if ((isReaders || text.prose() < most) && isWhole(element, text)) {
                    named.add(element);
                }
            }
        }
    }

    /**
     * Adds all that stands behind an empty anchor for what readers write, to the end of the element that holds the text before it.
     * Toolbars above articles have such anchors too.
     */
    private void addBehind(Element anchor) {
        Element block = anchor;
        Element around = anchor.parent();
        while (around != null && BlockText.isInline(block)) {
            block = around;
            around = around.parent();
        }
        boolean isBefore =
                around != null && all.at(block).begin() - all.at(around).begin() >= LEAST_BEFORE;
        if (!isBefore || all.at(block).prose() >= LEAST_BEFORE) {
            return;
        }
        // Each of the readers' texts may have such an anchor: what stands behind the first is added once.
        for (Element next = block; next != null && ofReaders.add(next); next = next.nextElementSibling()) {
            named.add(next);
        }
    }

    /** The largest short elements in which a reader enters an address or a password, to subscribe or to register. */
    private Set<Element> entryForms(Element body) {
        Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element input : all.page().entries()) {
            Element box = null;
            for (Element up = input.parent(); up != null && up != body; up = up.parent()) {
                if (all.at(up).all() > LONGEST_FORM
                        || all.at(up).isHeaded()
                        || up.normalName().equals("article")) {
                    break;
                }
                box = up;
            }
            if (box != null && all.at(box).letters() > 0) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    /** Embedded posts and videos have such names too, but a quotation in them is part of the article. */
    private boolean isWhole(Element element, TextAmounts text) {
        if (element.normalName().equals("blockquote")) {
            return false;
        }
        return BlockText.isInline(element) ? isWholeBlock(element) : text.quoted() * 2 <= text.all();
    }

    /** Whether an inline element contains nearly all text of the block around it. */
    private boolean isWholeBlock(Element inline) {
        Element block = inline.parent();
        while (block != null && BlockText.isInline(block)) {
            block = block.parent();
        }
        return block == null
                || all.at(inline).ownLetters() >= 0.9 * all.at(block).ownLetters();
    }

    /** What to leave out of the page, except for the elements in {@code kept}. */
    Set<Element> without(Set<Element> kept) {
        Set<Element> without = Collections.newSetFromMap(new IdentityHashMap<>());
        without.addAll(named);
        without.removeAll(kept);
        return without;
    }

    /**
     * What to leave out of the page with the article around {@code core}. Where most of the core has names of boilerplate, as
     * the sections of an article in pictures have, only what readers write is left out of it.
     *
     * @param plain the text of the page without any of the elements
     */
    Set<Element> around(Element core, TextDensity plain, Set<Element> kept) {
        boolean isNamedThroughout = plain.at(core).prose() * 2 < all.at(core).prose();
        if (!isNamedThroughout) {
            return without(kept);
        }
        boolean hasOther = plain.at(core).prose() > 0;
        return all.all(element -> all.contains(core, element)
                ? hasOther && ofReaders.contains(element)
                : named.contains(element) && !kept.contains(element));
    }
}
