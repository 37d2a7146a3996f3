package io.precis.read.html;

import io.precis.read.markup.ClassNames;
import io.precis.read.markup.PartNames;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that a part of a page is its article: how much running text it has, how many words of the title stand in it, and
 * how near below the headline it begins. Rules for comments, terms of use and teasers have the first only.
 */
final class RegionEvidence {
    /** Running text between headline and article that halves what their nearness is worth. */
    private static final double NEAR = 400;

    private static final double TITLE_WEIGHT = 1.5;
    private static final double BEFORE_HEADLINE = 0.7;
    /** What a part is worth that stands inside an element named like boilerplate. */
    private static final double NAMED = 0.35;

    private static final double OF_READERS = 0.1;
    /** What the name of an article's body is worth, and what a part of many like posts. */
    private static final double BODY = 1.3;

    private static final double THREAD = 0.6;

    private final Headline headline;
    private final TextDensity all;
    private final TextDensity plain;
    private final ClassNames names = new ClassNames();

    /**
     * Weighs parts of one page.
     *
     * @param all counted with elements that are named like boilerplate
     * @param plain counted without them
     */
    RegionEvidence(Headline headline, TextDensity all, TextDensity plain) {
        this.headline = headline;
        this.all = all;
        this.plain = plain;
    }

    /** The candidate with the most evidence; null where there is no candidate. */
    @Nullable
    Element best(List<ArticleContainer.Candidate> inPlain, List<ArticleContainer.Candidate> inAll) {
        Element best = null;
        double top = 0;
        for (ArticleContainer.Candidate candidate : inPlain) {
            double weight = weight(candidate.element(), plain, 1, top);
            if (weight > top) {
                top = weight;
                best = candidate.element();
            }
        }
        for (ArticleContainer.Candidate candidate : inAll) {
            boolean named = plain.at(candidate.element()).all() * 2
                    < all.at(candidate.element()).all();
            double factor = isOfReaders(candidate.element()) ? OF_READERS : NAMED;
            double weight = named ? weight(candidate.element(), all, factor, top) : 0;
            if (weight > top) {
                top = weight;
                best = candidate.element();
            }
        }
        return best;
    }

    /** Whether a part is named for what readers write, or most of what stands in it is. */
    private boolean isOfReaders(Element element) {
        int prose = 0;
        for (Element child : element.children()) {
            prose += names.of(child) == ClassNames.Kind.READERS ? all.at(child).prose() : 0;
        }
        return names.of(element) == ClassNames.Kind.READERS
                || prose * 2 > all.at(element).prose();
    }

    /** The weight of a part; 0 where it is below {@code least} whatever words of the title stand in it. */
    private double weight(Element element, TextDensity density, double factor, double least) {
        TextAmounts text = density.at(element);
        double weight = factor
                * Math.sqrt(text.prose() * (1 - text.linkDensity()))
                * nearness(element)
                * (ArticleContainer.isArticleBody(element) || ArticleContainer.hasBodyName(element) ? BODY : 1)
                * (isThread(element, density) ? THREAD : 1)
                * (isOfAuthor(element) ? NAMED : 1);
        if (weight * (1 + TITLE_WEIGHT) <= least) {
            return 0;
        }
        double title = headline.words().shareIn(element.text());
        return weight * (1 + TITLE_WEIGHT * title * title);
    }

    /** Whether a part is named for who wrote the article, as the box about them is. */
    private static boolean isOfAuthor(Element element) {
        Element up = element.parent();
        return isBox(element) || up != null && isBox(up);
    }

    private static boolean isBox(Element element) {
        return PartNames.isByline(element)
                && !element.normalName().equals("article")
                && !ArticleContainer.hasBodyName(element);
    }

    /** Whether nearly all text stands in like items that are more than paragraphs, as posts of readers do. */
    static boolean isThread(Element element, TextDensity density) {
        int items = 0;
        int prose = 0;
        Element only = element;
        while (only.childrenSize() == 1) {
            only = only.child(0);
        }
        Element first = null;
        for (Element child : only.children()) {
            TextAmounts text = density.at(child);
            if (child.childrenSize() > 0 && text.prose() > 0 && text.ownProse() == 0) {
                first = first == null ? child : first;
                if (!child.normalName().equals(first.normalName()) || !isOneKind(child, first)) {
                    return false;
                }
                items++;
                prose += text.prose();
            }
        }
        return items > 2 && prose * 10 > density.at(element).prose() * 9;
    }

    /** The same with a name or day in most items that is no heading, which posts have and the sections of an article have not. */
    static boolean isLabelledThread(Element element, TextDensity density) {
        if (!isThread(element, density)) {
            return false;
        }
        Element only = element;
        while (only.childrenSize() == 1) {
            only = only.child(0);
        }
        int items = 0;
        int labelled = 0;
        for (Element item : only.children()) {
            TextAmounts text = density.at(item);
            items += text.prose() > 0 ? 1 : 0;
            boolean hasLabel = text.prose() > 0 && text.all() > text.prose();
            labelled += hasLabel && item.select("h2, h3, h4, h5, h6").isEmpty() ? 1 : 0;
        }
        return labelled * 2 > items;
    }

    /** Whether the class names of two elements begin alike: often a number or the order follows. */
    private static boolean isOneKind(Element one, Element other) {
        String name = one.className().split("[\\s\\d]", 2)[0];
        return name.equals(other.className().split("[\\s\\d]", 2)[0]);
    }

    /** 2 directly below the headline, falling to 1; less above it. */
    private double nearness(Element element) {
        Element head = headline.element();
        if (head == null) {
            return 1;
        }
        TextAmounts above = all.at(head);
        TextAmounts text = all.at(element);
        if (text.order() > above.order()) {
            return 1 + 1 / (1 + Math.max(0, text.begin() - above.end()) / NEAR);
        }
        return TextDensity.isInside(head, element) ? 2 : BEFORE_HEADLINE;
    }
}
