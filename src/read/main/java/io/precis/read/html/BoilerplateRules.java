package io.precis.read.html;

import io.precis.read.markup.ClassNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises the parts of a page that are not the article's text, by element name, ARIA role, and {@link ClassNames}. */
final class BoilerplateRules {
    /** Elements that never contain an article's text. */
    private static final Set<String> ELEMENT_NAMES = Set.of(
            "script",
            "style",
            "iframe",
            "svg",
            "math",
            "template",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "nav",
            "button",
            "select",
            "textarea",
            "input",
            "figure",
            "figcaption",
            "picture",
            "img",
            "head",
            "title",
            "menu",
            "amp-ad",
            "amp-embed",
            "hr");

    /** Elements that seldom contain it. */
    private static final Set<String> SELDOM = Set.of("noscript", "aside", "footer", "form", "label", "dialog");

    private static final Set<String> ARIA_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "dialog",
            "alert",
            "alertdialog",
            "form",
            "button",
            "tooltip",
            "tablist");

    /** Share of links from which a doubtful name is believed. */
    private static final double LEAST_LINKED = 0.25;

    /** Running text of an element, in letters and digits, from which on it may be a part of the article. */
    private static final int LEAST_PROSE = 40;

    private static final int LONG_HEADING = 60;

    private static final Pattern INVISIBLE_STYLE =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)");

    private BoilerplateRules() {}

    /** Whether an element never contains an article's text, whatever its class and id. */
    static boolean isElement(Element element) {
        return ELEMENT_NAMES.contains(element.normalName());
    }

    /** Whether an element's name says that it hardly contains text of an article that was sent alone, as in a feed. */
    static boolean isBeside(Element element) {
        return isElement(element) || SELDOM.contains(element.normalName());
    }

    /** Whether an element never contains the article's text: by its name, or because it is not shown. */
    static boolean isNever(Element element) {
        return isElement(element) || isHidden(element);
    }

    /** Whether an element's attributes say that it is hidden. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style")
                        && INVISIBLE_STYLE.matcher(element.attr("style")).find();
    }

    /** Whether an element's attributes or name say that it is hardly part of the article. */
    static boolean isNamed(Element element, ClassNames names) {
        return isRole(element) || names.of(element) != ClassNames.Kind.NOTHING;
    }

    /** The same, where a name that articles have too is believed only of an element of links or labels. */
    static boolean isNamed(Element element, TextAmounts text, ClassNames names) {
        ClassNames.Kind kind = names.of(element);
        boolean isSure = kind.compareTo(ClassNames.Kind.DOUBTFUL) > 0 || isRole(element);
        // A heading as long as a sentence is a standfirst, whatever it is styled as.
        boolean isSentence = Headline.isHeading(element) && text.prose() >= LONG_HEADING;
        // Readers do not write single paragraphs of an article: there, the name tells what it says.
        if (isSure
                && !isSentence
                && !(kind == ClassNames.Kind.READERS && element.normalName().equals("p"))) {
            return true;
        }
        return (isSure || kind == ClassNames.Kind.DOUBTFUL)
                && (text.prose() < LEAST_PROSE || text.linkDensity() > LEAST_LINKED || text.hasLinkedHeading());
    }

    private static boolean isRole(Element element) {
        return SELDOM.contains(element.normalName())
                || element.hasAttr("role")
                        && ARIA_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }
}
