package io.precis.read.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Gives the text of HTML that consists of an article only, as in feeds and agency items, or of a mail message. */
public final class HtmlText {
    private static final int DEEPEST_NESTING = 256;

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</(?:p|div|span|a|b|i|em|strong|u|ul|ol|li|h[1-6]|br|td|tr|table|blockquote|figure|article|section|script|style|font|center|iframe)\\s*>"
                    + "|<(?:br|p|hr)\\s*/?>|<img\\s[^<>]*>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][A-Za-z0-9]{1,7});");

    private HtmlText() {}

    /** All text: one paragraph for each block element, separated by empty lines. Plain text is returned as it is. */
    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        Element body = body(html);
        return BlockText.of(body, TextDensity.of(body, Set.of()).without(BoilerplateRules::isElement));
    }

    /**
     * The text of a field that should hold plain text but may hold HTML, as tables and JSON often do: only what closes a known
     * element, or breaks a line, shows that it does.
     */
    public static String ofField(String field) {
        if (field.indexOf('<') >= 0 && MARKUP.matcher(field).find()) {
            return of(field);
        }
        return field.indexOf('&') < 0
                ? field
                : REFERENCE
                        .matcher(field)
                        .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
    }

    /** The main text of a message, without navigation, share and subscription boxes; all text if nothing else is left. */
    public static String ofMessage(String html) {
        Element body = body(html);
        TextDensity whole = TextDensity.of(body, TextDensity.of(body, Set.of()).without(BoilerplateRules::isElement));
        Set<Element> excluded = whole.without(element -> !BlockText.isInline(element)
                && (whole.at(element).linkDensity() > 0.5
                        || (BoilerplateRules.isNamed(element)
                                && whole.at(element).prose() * 10
                                        < whole.at(body).prose())));
        String text = BlockText.of(body, excluded);
        return text.isBlank() ? of(html) : text;
    }

    private static Element body(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST_NESTING))
                .body();
    }
}
