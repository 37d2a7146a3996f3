package io.precis.read.html;

import io.precis.read.markup.PartNames;
import io.precis.read.markup.WordSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The whole article around its core: the standfirst between headline and core, and further blocks beside and below it that
 * are running text of the same kind. Goes up from the core, level by level, and decides for each neighbour.
 */
final class ArticleParts {
    private static final int MOST_LEVELS = 8;
    /** Levels around the core within which unlike neighbours may belong to it. */
    private static final int NEAR_LEVELS = 3;
    /** Share of links from which a neighbour points elsewhere. */
    private static final double MOST_LINKED = 0.35;
    /** How much longer than the core a neighbour is foreign, if it has no word of the title. */
    private static final int FOREIGN_FACTOR = 2;

    private final TextDensity density;
    private final Headline headline;
    private final Element core;
    private final Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());
    private final HeaderLabels labels;
    private Element top;

    private ArticleParts(Element core, TextDensity density, Headline headline) {
        this.core = core;
        this.top = core;
        this.density = density;
        this.headline = headline;
        this.labels = new HeaderLabels(headline, density);
    }

    /**
     * The article.
     *
     * @param root the element around all its parts
     * @param left elements below {@code root} that are not part of it
     */
    record Found(Element root, Set<Element> left) {}

    static Found around(Element core, Element scope, TextDensity density, Headline headline) {
        ArticleParts parts = new ArticleParts(core, density, headline);
        Element at = ArticleContainer.withSimilarParts(core, scope, density);
        parts.top = at;
        Set<Element> pending = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int level = 0; level < MOST_LEVELS && at != scope; level++) {
            Element parent = at.parent();
            if (parent == null
                    || at.normalName().equals("article") && density.at(at).isHeaded()) {
                break;
            }
            if (parts.widen(at, parent, level, pending)) {
                parts.top = parent;
                parts.left.addAll(pending);
                pending.clear();
            }
            at = parent;
        }
        parts.labels.inHeader(core, parts.top, parts.left);
        return new Found(parts.top, parts.left);
    }

    /** Decides on the neighbours of {@code at}; whether any belongs to the article. */
    private boolean widen(Element at, Element parent, int level, Set<Element> pending) {
        boolean any = false;
        boolean before = true;
        Set<Element> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element sibling : parent.children()) {
            if (sibling == at) {
                before = false;
                continue;
            }
            TextAmounts text = density.at(sibling);
            if (text.letters() == 0) {
                continue;
            }
            if (!before && isListInBody(sibling, text, parent)) {
                continue;
            }
            boolean isPart = before
                    ? isStandfirst(sibling, text) || isInBody(sibling, text, parent)
                    : isMore(sibling, text, at, parent, level) || isInBody(sibling, text, parent);
            if (isPart) {
                any = true;
                // Headings and short lines between two parts of the article belong to it.
                pending.removeAll(waiting);
                waiting.clear();
                if (before) {
                    labels.in(sibling, pending);
                    for (Element element : sibling.getAllElements()) {
                        if (density.at(element).ownProse() > 0 && StandfirstFinder.isOfAuthor(element)) {
                            pending.add(element);
                        }
                    }
                }
            } else {
                pending.add(sibling);
                if (!before && text.prose() == 0 && text.linkDensity() < MOST_LINKED) {
                    waiting.add(sibling);
                }
            }
        }
        return any;
    }

    private boolean isStandfirst(Element sibling, TextAmounts text) {
        boolean isText = text.prose() > 0 || labels.holdsLead(sibling);
        if (!isText || text.linkDensity() > MOST_LINKED || text.hasLinkedHeading()) {
            return false;
        }
        Element head = headline.element();
        boolean below = head != null
                && (density.at(sibling).order() > density.at(head).order()
                        || TextDensity.isInside(head, sibling)
                                && text.end() > density.at(head).end());
        return below || isSimilar(sibling) || head == null && PartNames.isStandfirst(sibling);
    }

    private boolean isMore(Element sibling, TextAmounts text, Element at, Element parent, int level) {
        if (text.prose() == 0
                || text.linkDensity() > MOST_LINKED
                || text.hasLinkedHeading()
                || text.isTeaserIn(density.at(parent))
                || RegionEvidence.isLabelledThread(sibling, density)
                || sibling.normalName().equals("article")
                || density.at(sibling).isHeaded()) {
            return false;
        }
        return isSimilar(sibling)
                || isSection(sibling, text, at)
                || level < NEAR_LEVELS && (text.ownProse() > 0 || ArticleContainer.isSameKind(sibling, at))
                || level < NEAR_LEVELS
                        && text.linkDensity() < MOST_LINKED / 3
                        && text.prose() * 5 > density.at(core).prose()
                        && !isForeign(sibling, text);
    }

    /** Whether a neighbour is much longer than the core and has no word of the title, as terms of use have none. */
    private boolean isForeign(Element sibling, TextAmounts text) {
        WordSet title = headline.words().beginnings();
        return text.prose() > FOREIGN_FACTOR * density.at(core).prose()
                && !title.isEmpty()
                && title.shareIn(WordSet.of(sibling.text()).beginnings()) == 0;
    }

    /** Whether a neighbour further away is a section of the kind that the core stands in, or most of the article's text. */
    private boolean isSection(Element sibling, TextAmounts text, Element at) {
        boolean isInArticle = at.closest("article") != null && !at.normalName().equals("article");
        boolean isSameKind = sibling.normalName().equals(at.normalName())
                && sibling.className().equals(at.className())
                && (isInArticle || !at.className().isEmpty());
        boolean isMost = isInArticle && text.prose() > density.at(core).prose() && text.prose() * 10 > text.all() * 9;
        return (isSameKind || isMost) && text.linkDensity() < MOST_LINKED / 3 && !isForeign(sibling, text);
    }

    /** Whether a neighbour is running text in an element that the page names its article's body. */
    private boolean isInBody(Element sibling, TextAmounts text, Element parent) {
        return text.prose() > 0
                && text.linkDensity() < MOST_LINKED / 3
                && !text.hasLinkedHeading()
                && !density.at(sibling).isHeaded()
                && !sibling.normalName().equals("article")
                && !RegionEvidence.isLabelledThread(sibling, density)
                && ArticleContainer.isNamedBody(parent);
    }

    /** Whether a neighbour without running text stands in an element that the page names its article's body. */
    private static boolean isListInBody(Element sibling, TextAmounts text, Element parent) {
        return text.prose() == 0
                && text.linkDensity() < MOST_LINKED
                && (ArticleContainer.hasBodyName(parent) || ArticleContainer.isArticleBody(parent));
    }

    /** Whether an element has the name and class of the core, or of its own paragraphs' element. */
    private boolean isSimilar(Element sibling) {
        return ArticleContainer.isSameKind(sibling, core)
                && !sibling.normalName().equals("article");
    }
}
