package io.precis.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that contains the article. Each paragraph adds its length to the scores of the elements around it, the
 * most to the nearest; links lower a score, and names that pages give to an article's body raise it. The best elements that
 * do not contain each other are candidates, and {@link RegionEvidence} decides between them.
 */
final class ArticleContainer {
    /** Class names and ids that pages give to the body of an article. */
    static final Pattern BODY_NAME = Pattern.compile(
            "(?:article|story|entry|post|news|content|main)[-_]*(?:body|text|content|copy)|bodycopy|richtext",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BODY_OF_ARTICLE =
            Pattern.compile("(?:article|story|entry|post)[-_]*(?:body|text|content)", Pattern.CASE_INSENSITIVE);

    /** How many levels of elements around a paragraph its length counts for. */
    private static final int LEVELS_UP = 4;

    private static final int MOST_CANDIDATES = 6;

    private final Element scope;
    private final TextDensity density;

    private ArticleContainer(Element scope, TextDensity density) {
        this.scope = scope;
        this.density = density;
    }

    /**
     * A part of the page that may be its article.
     *
     * @param score by length, links and names
     */
    record Candidate(Element element, double score) {}

    /** The candidates within {@code scope}, the best first, none inside another; at most six. */
    static List<Candidate> candidates(Element scope, TextDensity density) {
        return new ArticleContainer(scope, density).candidates();
    }

    private List<Candidate> candidates() {
        Map<Element, Double> scores = scores();
        List<Candidate> all = new ArrayList<>();
        for (Element element : density.elements()) {
            double length = scores.getOrDefault(element, 0.0);
            double score = length == 0 ? 0 : length * (1 - density.at(element).linkDensity()) * nameFactor(element);
            if (score > 0) {
                all.add(new Candidate(element, score));
            }
        }
        all.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : all.subList(0, Math.min(all.size(), 12 * MOST_CANDIDATES))) {
            if (found.size() < MOST_CANDIDATES && found.stream().noneMatch(other -> areNested(other, candidate))) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static boolean areNested(Candidate one, Candidate other) {
        return TextDensity.isInside(one.element(), other.element());
    }

    private Map<Element, Double> scores() {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (Element element : density.elements()) {
            int prose = density.at(element).ownProse();
            if (prose > 0 && density.contains(scope, element)) {
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

    private double nameFactor(Element element) {
        if (isArticleBody(element)) {
            return 1.6;
        } else if (hasBodyName(element)) {
            return 1.25;
        } else if (element.normalName().equals("article")
                || element.normalName().equals("main")) {
            return density.at(element).isHeaded() ? 1.6 : 1.1;
        }
        return 1;
    }

    static boolean hasBodyName(Element element) {
        return BODY_NAME.matcher(element.className()).find()
                || BODY_NAME.matcher(element.id()).find();
    }

    /** Whether an element is named the body of an article, and not only the main part of a page. */
    static boolean isNamedBody(Element element) {
        return isArticleBody(element)
                || BODY_OF_ARTICLE.matcher(element.className()).find()
                || BODY_OF_ARTICLE.matcher(element.id()).find();
    }

    static boolean isArticleBody(Element element) {
        return element.attr("itemprop").equals("articleBody");
    }

    /** The element that the page marks as the article body, unless it has far less text than the best one. */
    static @Nullable Element markedAsBody(Element best, TextDensity density) {
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
    static Element withSimilarParts(Element core, Element scope, TextDensity density) {
        if (core.className().isEmpty() || core.normalName().equals("article")) {
            return core;
        }
        int prose = 0;
        for (Element element : density.elements()) {
            if (element == core
                    || isSameKind(element, core) && !density.at(element).isHeaded()) {
                prose += density.at(element).prose();
            }
        }
        Element at = core;
        for (int level = 0; level < 4 && at != scope && !at.normalName().equals("article"); level++) {
            Element parent = at.parent();
            if (parent == null || density.at(parent).prose() > prose * 1.05) {
                break;
            }
            at = parent;
        }
        return density.at(at).prose() > density.at(core).prose() * 1.1 ? at : core;
    }

    /** Whether two elements have the same name and class. */
    static boolean isSameKind(Element one, Element other) {
        return one.normalName().equals(other.normalName())
                && !other.className().isEmpty()
                && one.className().equals(other.className());
    }
}
