package io.precis.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The short lines above an article's body that are about it: headline, byline, day, kicker.
 *
 * @param headline of the article
 * @param density of the page
 */
record HeaderLabels(Headline headline, TextDensity density) {
    /** UTF-16 units of a line with a day and hour, at most. */
    private static final int LONGEST_DATE = 150;

    /** Adds all of a block above the body to {@code left} but its running text, which is the standfirst. */
    void in(Element block, Set<Element> left) {
        Element head = headline.element();
        for (Element element : block.getAllElements()) {
            TextAmounts text = density.at(element);
            boolean above =
                    head != null && text.order() <= density.at(head).order() && !TextDensity.isInside(head, element);
            if (element != block && !BlockText.isInline(element) && (text.prose() == 0 || above || isDate(element))) {
                left.add(element);
            }
        }
    }

    /** The same of a header in the article that the headline stands in, and the core does not. */
    void inHeader(Element core, Element root, Set<Element> left) {
        Element head = headline.element();
        Element header = head == null ? null : head.closest("header");
        if (header != null
                && header != root
                && TextDensity.isInside(header, root)
                && !TextDensity.isInside(core, header)) {
            in(header, left);
        }
    }

    /** Whether a line is a day and hour with few words around it. */
    private static boolean isDate(Element element) {
        String text = element.text();
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 4 && digits * 6 > text.length() && text.length() < LONGEST_DATE;
    }
}
