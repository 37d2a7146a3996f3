package io.precis.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The article's text in a web page: the element with most running text and few links, without navigation, captions, related
 * links, comments, cookie and newsletter boxes. Finding it takes time linear in the size of the page.
 *
 * @param text its paragraphs, separated by empty lines; may be blank
 * @param prose number of letters and digits in paragraphs of running text
 * @param linkDensity share of letters and digits that are in links, within the element the text was taken from, 0 to 1
 * @param isHeaded whether one {@code article} element contains both the main headline ({@code h1}) and the text
 */
record ArticleBody(String text, int prose, double linkDensity, boolean isHeaded) {
    /** An element named like boilerplate is kept if it contains at least this share of the page's running text. */
    private static final double TOO_LARGE_SHARE = 0.3;

    /** Letters and digits of running text; the element with the headline is taken as the article if it has more. */
    private static final int LEAST_HEADED_PROSE = 250;

    /** Letters and digits outside links from which a paragraph is kept even if it is mostly links. */
    private static final int LEAST_UNLINKED_LETTERS = 60;

    /** Finds the article in the body element of a page. */
    static ArticleBody of(Element body) {
        TextDensity rough = TextDensity.of(body, TextDensity.of(body, Set.of()).without(BoilerplateRules::isElement));
        int most = (int) (TOO_LARGE_SHARE * rough.at(body).prose());
        TextDensity whole = TextDensity.of(body, rough.without(element -> isBoilerplate(element, rough, most)));
        Element scope = headed(whole, body);
        Element container = ArticleContainer.in(scope, whole);
        TextDensity.Amounts found = whole.at(container);
        Set<Element> excluded = whole.without(element -> isListOfLinks(element, whole.at(element)));
        return new ArticleBody(BlockText.of(container, excluded), found.prose(), found.linkDensity(), scope != body);
    }

    private static boolean isBoilerplate(Element element, TextDensity density, int most) {
        TextDensity.Amounts text = density.at(element);
        if (!BoilerplateRules.isNamed(element)
                || text.prose() >= most
                || element.normalName().equals("blockquote")) {
            return false;
        }
        // Embedded posts and videos have such names too, but a quotation in them is part of the article.
        return BlockText.isInline(element) ? density.isWholeBlock(element) : text.quoted() * 2 <= text.all();
    }

    private static boolean isListOfLinks(Element element, TextDensity.Amounts text) {
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
