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
            "noscript",
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
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "textarea",
            "input",
            "label",
            "figure",
            "figcaption",
            "picture",
            "img",
            "head",
            "dialog",
            "menu",
            "amp-ad",
            "amp-embed",
            "hr");

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
    private static final Set<String> CLASS_WORDS = words();

    /** Class names that do not describe the element itself, but its topic or its neighbours: {@code tag-video, with-sidebar}. */
    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "^(?:category|tag|format|has|is|no|not|one|two|wp|type|page|post|section)[-_]|with|without|(?:^|[-_])has[-_]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAMEL_CASE_HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final Pattern INVISIBLE_STYLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private BoilerplateRules() {}

    /** Whether an element never contains an article's text, whatever its class and id. */
    static boolean isElement(Element element) {
        return ELEMENT_NAMES.contains(element.normalName());
    }

    /** Whether an element's attributes say that it is hidden. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || INVISIBLE_STYLE.matcher(element.attr("style")).find();
    }

    /** Whether an element's attributes say that it is hidden or not part of the article. */
    static boolean isNamed(Element element) {
        return isHidden(element)
                || ARIA_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isNamed(element.className())
                || isNamed(element.id());
    }

    private static boolean isNamed(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : BLANKS.split(names)) {
            if (!ABOUT_OTHERS.matcher(name).find() && isNamedBy(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedBy(String name) {
        for (String part : SEPARATORS.split(name)) {
            for (String word : CAMEL_CASE_HUMP.split(part)) {
                if (CLASS_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> words() {
        try (InputStream in = BoilerplateRules.class.getResourceAsStream("/pages/boilerplate-words.txt")) {
            String text = new String(
                    Objects.requireNonNull(in, "a resource of the program is missing")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
