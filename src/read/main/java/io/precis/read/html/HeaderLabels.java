package io.precis.read.html;

import io.precis.read.markup.PartNames;
import io.precis.read.markup.WordSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The short lines above an article's body that are about it: headline, byline, day, kicker.
 *
 * @param headline of the article
 * @param density of the page
 */
record HeaderLabels(Headline headline, TextDensity density) {
    /** Letters and digits of a standfirst without a mark that is a heading or named as one, and of another. */
    private static final int SHORTEST_LEAD = 30;

    private static final int LONGEST_LABEL = 70;
    /** Likeness to the headline from which a line repeats it. */
    private static final double SAME_TITLE = 0.7;

    /** Share of links from which a line points elsewhere. */
    private static final double MOST_LINKED = 0.12;

    /** UTF-16 units of a line with a day and hour, at most. */
    private static final int LONGEST_DATE = 150;

    /** Letters and digits of a paragraph. */
    private static final int LEAST_PARAGRAPH = 60;

    /** Elements from the headline to a paragraph directly below it, at most. */
    private static final int NEXT = 2;

    /** Adds all of a block above the body to {@code left} but its running text, which is the standfirst. */
    void in(Element block, Set<Element> left) {
        Element head = headline.element();
        for (Element element : block.getAllElements()) {
            TextAmounts text = density.at(element);
            boolean above =
                    head != null && text.order() <= density.at(head).order() && !TextDensity.isInside(head, element);
            if (element != block
                    && !BlockText.isInline(element)
                    && (text.prose() == 0 && !holdsLead(element) || above || isDate(element))) {
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

    /** Whether a paragraph stands in one part with the headline and directly below it. */
    boolean isDirectlyBelow(Element paragraph) {
        Element head = headline.element();
        Element part = head == null ? null : head.parent();
        if (head == null || part == null || !density.contains(part, paragraph)) {
            return false;
        }
        int distance = density.at(paragraph).order() - density.at(head).last();
        return distance > 0
                && distance <= NEXT
                && density.at(paragraph).ownLetters() >= LEAST_PARAGRAPH
                && paragraph.closest("figure") == null;
    }

    /** Whether a block is or holds a line as long as a sentence without its mark, as standfirsts often are. */
    boolean holdsLead(Element block) {
        if (isLead(block)) {
            return true;
        }
        for (Element child : block.children()) {
            if (density.at(child).letters() > 0 && holdsLead(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLead(Element block) {
        TextAmounts text = density.at(block);
        boolean isHeading = Headline.isHeading(block) || PartNames.isStandfirst(block);
        return !BlockText.isInline(block)
                && block != headline.element()
                && text.ownLetters() >= (isHeading ? SHORTEST_LEAD : LONGEST_LABEL)
                && text.linkDensity() < MOST_LINKED
                && headline.words().likeness(WordSet.of(block.text())) < SAME_TITLE
                && !isDate(block);
    }

    /** Whether a line is a day and hour with few words around it. */
    private static boolean isDate(Element element) {
        String text = element.text();
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 4 && digits * 6 > text.length() && text.length() < LONGEST_DATE;
    }
}
