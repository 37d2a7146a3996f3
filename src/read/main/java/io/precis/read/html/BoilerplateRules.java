package io.precis.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Recognises the parts of a page that are not the article's text, by element name, ARIA role, and words in class and id. */
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

    /** Words in class and id that name parts around an article, such as a sidebar. */
    private static final Set<String> CLASS_WORDS = words("");

    /** Those of them that also name the article itself, its topic or what it is made of. */
    private static final Set<String> DOUBTFUL_WORDS = words("?");

    /** Those of them that name what readers write. */
    private static final Set<String> READERS_WORDS = words("!");

    /** Those of them that name what a page asks before it shows anything. */
    private static final Set<String> CONSENT_WORDS = words("=");

    /** Share of links from which a doubtful name is believed. */
    private static final double LEAST_LINKED = 0.25;

    /** Running text of an element, in letters and digits, from which on it may be a part of the article. */
    private static final int LEAST_PROSE = 40;

    /** Class names that do not describe the element itself, but its topic or its neighbours: {@code tag-video, with-sidebar}. */
    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "^(?:category|tag|format|has|is|no|not|one|two|wp(?!-caption)|type|page|post|section)[-_]|with|without|(?:^|[-_])has[-_]");

    /** Names that programs make up: small and capital letters and figures mixed without an order. */
    private static final Pattern MADE_UP = Pattern.compile(
            "^(?:css|sc|jss|emotion)-?[\\p{L}\\p{N}]*\\p{N}|^(?=[^-_]*\\p{Lu})(?=[^-_]*\\p{Ll})(?:[^-_]*\\p{N}[^-_]*\\p{Lu}|[^-_]*\\p{Lu}\\p{Lu}\\p{Ll}+\\p{Lu})");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAMEL_CASE_HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
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
                || INVISIBLE_STYLE.matcher(element.attr("style")).find();
    }

    /** Whether an element's attributes or name say that it is hardly part of the article. */
    static boolean isNamed(Element element) {
        return isSurelyNamed(element) || isNamed(element, DOUBTFUL_WORDS);
    }

    /** The same, where a name that articles have too is believed only of an element of links or labels. */
    static boolean isNamed(Element element, TextAmounts text) {
        // A name on one paragraph tells what it says as often as what it is.
        boolean isSure = !element.normalName().equals("p") && isSurelyNamed(element);
        return isSure
                || (text.prose() < LEAST_PROSE || text.linkDensity() > LEAST_LINKED || text.hasLinkedHeading())
                        && isNamed(element);
    }

    private static boolean isSurelyNamed(Element element) {
        return SELDOM.contains(element.normalName())
                || ARIA_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isNamed(element, CLASS_WORDS);
    }

    /** Whether an element is named as what readers write. */
    static boolean isOfReaders(Element element) {
        return isNamed(element, READERS_WORDS);
    }

    /** Whether an element is named as a question for consent, which some pages show in place of their article. */
    static boolean isConsent(Element element) {
        return !element.normalName().equals("body")
                && !element.normalName().equals("html")
                && isNamed(element, CONSENT_WORDS);
    }

    private static boolean isNamed(Element element, Set<String> words) {
        return isNamed(element.className(), words) || isNamed(element.id(), words);
    }

    private static boolean isNamed(String names, Set<String> words) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : BLANKS.split(names)) {
            if (!ABOUT_OTHERS.matcher(name).find() && !MADE_UP.matcher(name).find() && isNamedBy(name, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedBy(String name, Set<String> words) {
        for (String part : SEPARATORS.split(name)) {
            for (String word : CAMEL_CASE_HUMP.split(part)) {
                // Short words are parts of names that programs made up, unless they stand alone.
                boolean whole = word.length() == part.length();
                if ((whole || word.length() > 3) && words.contains(word.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of {@code boilerplate-words.txt} that have the mark; those without a doubt for none. */
    private static Set<String> words(String mark) {
        try (InputStream in = BoilerplateRules.class.getResourceAsStream("/pages/boilerplate-words.txt")) {
            String text = new String(
                    Objects.requireNonNull(in, "a resource of the program is missing")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> mark.isEmpty() ? !word.endsWith("?") : word.endsWith(mark))
                    .map(word -> word.replaceAll("[?!=]$", ""))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
