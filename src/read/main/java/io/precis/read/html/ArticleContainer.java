package io.precis.read.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that contains the article. Each paragraph adds its length to the scores of the elements around it, the
 * most to the nearest. Links lower a score, and names that pages give to an article's body raise it. Then the choice is
 * widened to a parent element if that contains more of the article.
 */
final class ArticleContainer {
    /** Class names and ids that pages give to the body of an article. */
    private static final Pattern BODY_NAME = Pattern.compile(
            "(?:article|story|entry|post|news|content|main)[-_]*(?:body|text|content|copy)|bodycopy|richtext",
            Pattern.CASE_INSENSITIVE);

    /** How many levels of elements around a paragraph its length counts for. */
    private static final int LEVELS_UP = 4;

    private final Element scope;
    private final TextDensity density;

    private ArticleContainer(Element scope, TextDensity density) {
        this.scope = scope;
        this.density = density;
    }

    /** The element within {@code scope} that contains the article, or {@code scope} itself. */
    static Element in(Element scope, TextDensity density) {
        return new ArticleContainer(scope, density).find();
    }

    private Element find() {
        Map<Element, Double> scores = scores();
        Element best = scope;
        double top = 0;
        for (Element element : density.elements()) {
            double score =
                    scores.getOrDefault(element, 0.0) * (1 - density.at(element).linkDensity()) * nameFactor(element);
            if (score > top) {
                top = score;
                best = element;
            }
        }
        Element marked = markedAsBody(best);
        return marked == null ? widened(withSimilarParts(best)) : marked;
    }

    private Map<Element, Double> scores() {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (Element element : density.elements()) {
            int prose = density.at(element).ownProse();
            if (prose > 0 && isInScope(element)) {
                boolean isParagraph =
                        element.normalName().equals("p") || element.normalName().equals("li");
                Element up = isParagraph ? element.parent() : element;
                double share = 1;
                for (int level = 0; up != null && level < LEVELS_UP; level++) {
                    scores.merge(up, prose * share, Double::sum);
                    up = up == scope ? null : up.parent();
                    share *= level == 0 ? 0.6 : 0.5;
                }
            }
        }
        return scores;
    }

    private boolean isInScope(Element element) {
        Element up = element;
        while (up != null && up != scope) {
            up = up.parent();
        }
        return up == scope;
    }

    private double nameFactor(Element element) {
        if (isArticleBody(element)) {
            return 1.6;
        } else if (BODY_NAME.matcher(element.className()).find()
                || BODY_NAME.matcher(element.id()).find()) {
            return 1.25;
        } else if (element.normalName().equals("article")
                || element.normalName().equals("main")) {
            return density.at(element).isHeaded() ? 1.6 : 1.1;
        }
        return 1;
    }

    private static boolean isArticleBody(Element element) {
        return element.attr("itemprop").equals("articleBody");
    }

    /** The element that the page marks as the article body, unless it has far less text than the best one. */
    private @Nullable Element markedAsBody(Element best) {
        for (Element element : density.elements()) {
            if (isArticleBody(element)
                    && density.at(element).all() > 0.3 * density.at(best).all()
                    && !best.parents().contains(element)) {
                return element;
            }
        }
        return null;
    }

    /** The element around all parts of a body that is cut into elements of one class, for example by advertisements. */
    private Element withSimilarParts(Element best) {
        if (best.className().isEmpty() || best.normalName().equals("article")) {
            return best;
        }
        int prose = 0;
        for (Element element : density.elements()) {
            if (element == best || isSimilar(element, best)) {
                prose += density.at(element).prose();
            }
        }
        Element at = best;
        for (int level = 0; level < LEVELS_UP && canWiden(at); level++) {
            Element parent = at.parent();
            if (parent == null || density.at(parent).prose() > prose * 1.05) {
                break;
            }
            at = parent;
        }
        return density.at(at).prose() > density.at(best).prose() * 1.1 ? at : best;
    }

    /** The parent elements as long as they add paragraphs beside the choice. */
    private Element widened(Element best) {
        Element at = best;
        for (Element parent = at.parent(); canWiden(at) && parent != null; parent = at.parent()) {
            int beside = 0;
            for (Element sibling : parent.children()) {
                if (sibling != at
                        && !sibling.normalName().equals("article")
                        && (density.at(sibling).ownProse() > 0 || isSimilar(sibling, at))) {
                    beside += density.at(sibling).prose();
                }
            }
            if (beside < 0.1 * density.at(at).prose()) {
                return at;
            }
            at = parent;
        }
        return at;
    }

    private boolean canWiden(Element element) {
        return element != scope && !element.normalName().equals("article");
    }

    /** Whether an element has the same name and class as the best one and does not begin another article. */
    private boolean isSimilar(Element element, Element best) {
        return element.normalName().equals(best.normalName())
                && !element.normalName().equals("article")
                && !best.className().isEmpty()
                && element.className().equals(best.className())
                && !density.at(element).isHeaded();
    }
}
