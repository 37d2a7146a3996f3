package io.precis.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's text in a web page: the element with most running text and few links, without navigation, captions, related
 * links, comments, cookie and newsletter boxes. Finding it takes time linear in the size of the page.
 *
 * @param text its paragraphs, separated by empty lines; may be blank
 * @param prose number of letters and digits in paragraphs of running text
 * @param linkDensity share of letters and digits that are in links, within the element the text was taken from, 0 to 1
 * @param isHeaded whether one {@code article} element contains both the main headline and the text
 * @param headline what stands over it
 * @param density of all of the page that is shown
 * @param core the element with most of the article
 * @param root the element that the text was taken from
 */
record ArticleBody(
        String text,
        int prose,
        double linkDensity,
        boolean isHeaded,
        Headline headline,
        TextDensity density,
        Element core,
        Element root) {
    /** Letters and digits from which a block with a comma or stop is a paragraph and not a line about the article. */
    private static final int LEAST_PARAGRAPH = 60;

    /** Letters and digits of running text; the element with the headline is taken as the article if it has more. */
    private static final int LEAST_HEADED_PROSE = 250;

    /** The element with the headline is no article if the page has this many times its running text. */
    private static final int LEAST_SHARE = 12;

    /**
     * Finds the article in the body element of a page.
     *
     * @param titles what the page calls its article in its head, the surest first
     */
    static ArticleBody of(Element body, List<String> titles) {
        TextDensity all = TextDensity.ofShown(body);
        Headline headline = Headline.of(all, titles);
        Element head = headline.element();
        Set<Element> needed = around(head);
        NamedElements named = new NamedElements(all, body);
        TextDensity plain = all.less(named.without(needed));
        Element headed = headed(plain, head, body);
        Element best = new RegionEvidence(headline, all, plain)
                .best(ArticleContainer.candidates(headed, plain), ArticleContainer.candidates(body, all));
        Element core = best == null ? headed : best;
        Element scope = TextDensity.isInside(core, headed) ? headed : body;
        Set<Element> kept = around(core);
        kept.addAll(needed);
        TextDensity whole = all.less(named.around(core, plain, kept));
        Element marked = ArticleContainer.markedAsBody(core, whole);
        Element start = marked == null ? core : marked;
        ArticleParts.Found parts = ArticleParts.around(start, scope, whole, headline);
        ArticleParts.Found found = new StandfirstFinder(whole, headline, start).with(parts);
        Set<Element> excluded = found.left();
        excluded.addAll(LinkLists.in(found.root(), whole, kept));
        excluded.addAll(PictureTexts.in(found.root(), whole, new HeaderLabels(headline, whole)));
        excluded.addAll(PictureTexts.named(found.root(), whole.less(excluded, found.root()), kept));
        excluded.addAll(PictureTexts.boxes(found.root(), whole.less(excluded, found.root())));
        TextDensity shown = whole.less(excluded, found.root());
        TextAmounts text = shown.at(found.root());
        return new ArticleBody(
                BlockText.of(found.root(), shown),
                text.prose(),
                text.linkDensity(),
                scope != body,
                headline,
                all,
                core,
                parts.root());
    }

    /** The number of the element with the first running text of the article's core, in the page's order. */
    int begin() {
        TextAmounts whole = density.at(core);
        Element head = headline.element();
        int i = head != null && density.contains(core, head) ? density.at(head).order() + 1 : whole.order();
        while (i <= whole.last() && density.at(density.elements().get(i)).ownProse() < LEAST_PARAGRAPH) {
            i++;
        }
        return i;
    }

    /** The number of the first element behind the article. */
    int end() {
        return density.at(root).last() + 1;
    }

    private static Set<Element> around(@Nullable Element element) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element up = element; up != null; up = up.parent()) {
            around.add(up);
        }
        return around;
    }

    private static Element headed(TextDensity density, @Nullable Element head, Element body) {
        Element article = head == null ? null : head.closest("article");
        int prose = article == null ? 0 : density.at(article).prose();
        return article != null
                        && prose > LEAST_HEADED_PROSE
                        && prose * LEAST_SHARE > density.at(body).prose()
                ? article
                : body;
    }
}
