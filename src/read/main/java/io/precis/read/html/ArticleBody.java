package io.precis.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The article's text in a page: the densest running text, without navigation, captions, related links, comments, cookie
 * and newsletter boxes. In time linear in the page.
 *
 * @param text its paragraphs, an empty line between two of them; may be blank
 * @param prose letters and digits of it that stand in paragraphs of sentences
 * @param linkDensity the share of links in what the text was taken from, 0 to 1
 * @param isHeaded whether the page's main headline stands in one {@code article} with the text
 */
record ArticleBody(String text, int prose, double linkDensity, boolean isHeaded) {
    /** A part called by a name of what stands around articles is one all the same where most of the page's text is in it. */
    private static final double TOO_LARGE_SHARE = 0.3;

    /** Letters and digits; the article that holds the headline is the article unless its text is elsewhere. */
    private static final int LEAST_HEADED_PROSE = 250;

    /** Letters and digits; a paragraph of mostly links that says more than this is no list of links. */
    private static final int LEAST_UNLINKED_LETTERS = 60;

    /** Finds it. Only the page's body is looked at. */
    static ArticleBody of(Element body) {
        TextDensity rough = TextDensity.of(body, TextDensity.of(body, Set.of()).without(BoilerplateRules::isElement));
        int most = (int) (TOO_LARGE_SHARE * rough.at(body).prose());
        TextDensity whole = TextDensity.of(body, rough.without(element -> isChaff(element, rough, most)));
        Element scope = headed(whole, body);
        Element container = ArticleContainer.in(scope, whole);
        TextDensity.Text found = whole.at(container);
        Set<Element> gone = whole.without(element -> isListOfLinks(element, whole.at(element)));
        return new ArticleBody(BlockText.of(container, gone), found.prose(), found.linkDensity(), scope != body);
    }

    private static boolean isChaff(Element element, TextDensity density, int most) {
        TextDensity.Text text = density.at(element);
        if (!BoilerplateRules.isNamed(element)
                || text.prose() >= most
                || element.normalName().equals("blockquote")) {
            return false;
        }
        // Social media and videos are called by name also where a quotation from them is part of the article.
        return BlockText.isInline(element) ? density.isWholeBlock(element) : text.quoted() * 2 <= text.all();
    }

    private static boolean isListOfLinks(Element element, TextDensity.Text text) {
        return !BlockText.isInline(element)
                && text.linkDensity() > 0.5
                && (!element.normalName().equals("p") || text.unlinked() < LEAST_UNLINKED_LETTERS);
    }

    private static Element headed(TextDensity density, Element body) {
        for (Element element : density.elements()) {
            if (element.normalName().equals("h1")) {
                Element article = element.closest("article");
                if (article != null && density.at(article).prose() > LEAST_HEADED_PROSE) {
                    return article;
                }
            }
        }
        return body;
    }
}
