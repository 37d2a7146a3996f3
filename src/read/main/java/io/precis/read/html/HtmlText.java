package io.precis.read.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of a piece of HTML that is all article, as feeds and agencies send it, or all message, as mail is. */
public final class HtmlText {
    private static final int DEEPEST_NESTING = 256;

    private HtmlText() {}

    /** All of its text: a paragraph for every block, an empty line between two of them. Plain text comes through as it is. */
    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        Element body = body(html);
        return BlockText.of(body, TextDensity.of(body, Set.of()).without(BoilerplateRules::isElement));
    }

    /** The main text of a message, without navigation, share and subscription boxes; all of it where that leaves little. */
    public static String ofMessage(String html) {
        Element body = body(html);
        TextDensity whole = TextDensity.of(body, TextDensity.of(body, Set.of()).without(BoilerplateRules::isElement));
        Set<Element> gone = whole.without(element -> !BlockText.isInline(element)
                && (whole.at(element).linkDensity() > 0.5
                        || (BoilerplateRules.isNamed(element)
                                && whole.at(element).prose() * 10
                                        < whole.at(body).prose())));
        String text = BlockText.of(body, gone);
        return text.isBlank() ? of(html) : text;
    }

    private static Element body(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST_NESTING))
                .body();
    }
}
