package io.precis.read.html;

import io.precis.read.markup.ClassNames;
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

    /** Characters of a block on how to show or end a mailing. */
    private static final int LONGEST_MAILING_BLOCK = 250;

    /** Parts of addresses by which mailing software lets a mailing be shown, changed or ended. */
    private static final Pattern MAILING_ADDRESS = Pattern.compile(
            "(?i)unsub|opt-?out|list-manage|manage[-_]?(?:preferences|subscription)|email[-_]?preferences|"
                    + "view[-_]?(?:in|this|it|online|email)|webversion|web-version|mirror[-_]?page|viewinbrowser");

    private HtmlText() {}

    /** All text: one paragraph for each block element, separated by empty lines. Plain text is returned as it is. */
    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        return of(parse(html));
    }

    /** All text of a parsed body, likewise. */
    public static String of(Element body) {
        TextDensity all = TextDensity.of(body);
        return BlockText.of(body, all.less(all.all(BoilerplateRules::isBeside)));
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

    /**
     * The main text of a message, without navigation, share and subscription boxes; all text if nothing else is left.
     *
     * @param mailing addresses by which the message itself says that its mailing is ended
     */
    public static String ofMessage(String html, Set<String> mailing) {
        Element body = parse(html);
        ClassNames names = new ClassNames();
        TextDensity all = TextDensity.of(body);
        TextDensity whole =
                all.less(all.all(element -> BoilerplateRules.isBeside(element) || BoilerplateRules.isHidden(element)));
        Set<Element> excluded = whole.all(element -> isOfMailing(element, mailing)
                || !BlockText.isInline(element)
                        && (whole.at(element).linkDensity() > 0.5
                                || (BoilerplateRules.isNamed(element, names)
                                        && whole.at(element).prose() * 10
                                                < whole.at(body).prose())));
        String text = BlockText.of(body, whole.less(excluded));
        return text.isBlank() ? of(html) : text;
    }

    /** Whether a block holds little but the link by which a mailing is shown, changed or ended. */
    private static boolean isOfMailing(Element block, Set<String> addresses) {
        return block.isBlock()
                && block.text().length() <= LONGEST_MAILING_BLOCK
                && block.select("a[href]").stream()
                        .map(link -> link.attr("href"))
                        .anyMatch(address -> addresses.contains(address)
                                || MAILING_ADDRESS.matcher(address).find());
    }

    /** The body of HTML, however deep it is nested; never null. */
    public static Element parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST_NESTING))
                .body();
    }
}
