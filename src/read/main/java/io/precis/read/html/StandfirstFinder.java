package io.precis.read.html;

import io.precis.read.markup.PartNames;
import io.precis.text.Scripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The standfirst that stands with the headline in a part of the page of its own, far from the body: paragraphs between headline
 * and core that nothing parts from the headline but short lines.
 */
final class StandfirstFinder {
    /** Elements below the headline among which it is looked for. */
    private static final int MOST_ELEMENTS = 60;
    /** Letters and digits of running text between headline and core, at most: more is an article of its own. */
    private static final int MOST_BETWEEN = 900;
    /** Letters and digits of a paragraph of it. */
    private static final int SHORTEST = 60;

    private static final int SHORTEST_NAMED = 30;
    private static final int LONGEST = 600;

    private final TextDensity density;
    private final Headline headline;
    private final Element core;
    private final HeaderLabels labels;

    StandfirstFinder(TextDensity density, Headline headline, Element core) {
        this.density = density;
        this.headline = headline;
        this.core = core;
        this.labels = new HeaderLabels(headline, density);
    }

    /** The article that was found together with its standfirst; the same where there is none outside of it. */
    ArticleParts.Found with(ArticleParts.Found found) {
        List<Element> leads = new ArrayList<>();
        for (Element lead : leads()) {
            if (!isShown(lead, found)) {
                leads.add(lead);
            }
        }
        if (leads.isEmpty()) {
            return found;
        }
        Element root = found.root();
        Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element lead : leads) {
            kept.add(lead);
            root = around(root, lead);
        }
        kept.add(found.root());
        Set<Element> left = found.left();
        if (root != found.root()) {
            leaveAllBut(kept, root, left);
        }
        for (Element lead : leads) {
            for (Element up = lead; up != null && up != root; up = up.parent()) {
                if (left.remove(up) && up != lead) {
                    leaveAllBut(kept, up, left);
                }
            }
        }
        return new ArticleParts.Found(root, left);
    }

    /** The nearest element around two. */
    private static Element around(Element one, Element other) {
        for (Element up = one; up != null; up = up.parent()) {
            if (TextDensity.isInside(other, up)) {
                return up;
            }
        }
        return one;
    }

    private List<Element> leads() {
        Element head = headline.element();
        if (head == null || density.contains(core, head)) {
            return List.of();
        }
        int from = density.at(head).last() + 1;
        int to = density.at(core).order();
        if (density.at(core).begin() - density.at(head).end() > MOST_BETWEEN) {
            return List.of();
        }
        List<Element> leads = new ArrayList<>();
        for (Element element : density.elements()) {
            int order = density.at(element).order();
            if (order >= Math.min(to, from + MOST_ELEMENTS)) {
                break;
            }
            if (order >= from && isLead(element)) {
                leads.add(element);
            }
        }
        return leads;
    }

    private boolean isLead(Element element) {
        TextAmounts text = density.at(element);
        boolean isNamed = Headline.isHeading(element) || PartNames.isStandfirst(element);
        return !BlockText.isInline(element)
                && !element.normalName().equals("li")
                && text.ownLetters() >= (isNamed ? SHORTEST_NAMED : shortest(element))
                && text.ownLetters() <= LONGEST
                && (isNamed || text.ownProse() > 0)
                && !density.contains(element, core)
                && labels.holdsLead(element)
                && !isOfAuthor(element);
    }

    /** A script without spaces says in one character what others say in three. */
    private static int shortest(Element element) {
        String text = element.text();
        long unspaced = text.codePoints().filter(Scripts::isUnspaced).count();
        return unspaced * 2 > text.length() ? SHORTEST / 3 : SHORTEST;
    }

    /** Whether a paragraph stands in a box about who wrote the article. */
    static boolean isOfAuthor(Element element) {
        Element up = element;
        // Blog engines give the article as a whole a name with its author's.
        for (int level = 0; up != null && level < 3 && !up.normalName().equals("article"); level++) {
            if (PartNames.isByline(up)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    private static boolean isShown(Element lead, ArticleParts.Found found) {
        Element up = lead;
        while (up != null && up != found.root() && !found.left().contains(up)) {
            up = up.parent();
        }
        return up == found.root();
    }

    private static void leaveAllBut(Set<Element> kept, Element around, Set<Element> left) {
        for (Element child : around.children()) {
            if (kept.contains(child)) {
                continue;
            }
            if (kept.stream().anyMatch(element -> TextDensity.isInside(element, child))) {
                leaveAllBut(kept, child, left);
            } else {
                left.add(child);
            }
        }
    }
}
