package io.precis.read.feed;

import io.precis.clean.ArticleTail;
import io.precis.read.html.HtmlText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a feed's item without what feed software puts below it: the link to the whole article, the sentence where it was
 * published first, links to comments. They are told by their links wherever possible, which are the same in every language.
 */
final class FeedText {
    /** Words of a link that leads to the whole article. */
    private static final int MOST_LINK_WORDS = 8;

    /** Words besides the two titles in a sentence on where an item was published first. */
    private static final int MOST_ORIGIN_WORDS = 12;

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final String STOPS = ".!?…。！？।॥۔؟:»”\"'’)]";

    private FeedText() {}

    /**
     * The text of an item.
     *
     * @param html its content
     * @param url of the item, or null
     * @param title of the item, or null
     * @param feedTitle of the feed, or null
     */
    static String of(String html, @Nullable String url, @Nullable String title, @Nullable String feedTitle) {
        if (html.indexOf('<') < 0) {
            return ArticleTail.cut(FeedElement.characters(HtmlText.of(html)), title, feedTitle);
        }
        Element body = HtmlText.parse(html);
        boolean cut = true;
        for (int cuts = 0; cut && cuts < 10; cuts++) {
            cut = cutLast(body, url, title, feedTitle);
        }
        return ArticleTail.cut(FeedElement.characters(HtmlText.of(body)), title, feedTitle);
    }

    /** Removes the last link or block where it is no part of the text; false where it is. */
    private static boolean cutLast(Element body, @Nullable String url, @Nullable String title, @Nullable String feed) {
        TextNode end = lastWords(body);
        if (end == null) {
            return false;
        }
        Element block = blockAround(end, body);
        Element link = linkAround(end, block);
        if (block != body && isOrigin(block, url, title, feed)) {
            block.remove();
        } else if (link != null && isPointer(link, url) && isApart(link)) {
            link.remove();
        } else {
            return false;
        }
        return true;
    }

    /** The last text with a word in it; null without one. */
    private static @Nullable TextNode lastWords(Element body) {
        TextNode[] last = new TextNode[1];
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                last[0] = NO_WORDS.matcher(text.getWholeText()).matches() ? last[0] : text;
            }
        });
        return last[0];
    }

    private static Element blockAround(Node node, Element body) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (at instanceof Element element && (element == body || element.isBlock())) {
                return element;
            }
        }
        return body;
    }

    private static @Nullable Element linkAround(Node node, Element within) {
        for (Node at = node; at != null && at != within.parent(); at = at.parent()) {
            if (at instanceof Element element && element.normalName().equals("a")) {
                return element;
            }
        }
        return null;
    }

    /** Whether a link leads to the whole article: to the item's own address, in few words. */
    private static boolean isPointer(Element link, @Nullable String url) {
        return words(link.text()) <= MOST_LINK_WORDS && isSame(link.attr("href"), url);
    }

    /** Whether a link stands by itself: alone in its block, or behind the end of a sentence. */
    private static boolean isApart(Element link) {
        String before = "";
        for (Node at = link.previousSibling(); at != null && before.isBlank(); at = at.previousSibling()) {
            if (at instanceof TextNode text) {
                before = text.getWholeText() + before;
            } else if (at instanceof Element element) {
                if (element.normalName().equals("br") || element.isBlock()) {
                    return true;
                }
                before = element.text() + before;
            }
        }
        String bare = before.strip();
        return bare.isEmpty()
                || STOPS.indexOf(bare.charAt(bare.length() - 1)) >= 0
                || !Character.isLetterOrDigit(bare.codePointBefore(bare.length()));
    }

    /** Whether a block says where the item was published first: it links the item and, in few words, the site. */
    private static boolean isOrigin(
            Element block, @Nullable String url, @Nullable String title, @Nullable String feed) {
        List<Element> links = block.select("a[href]");
        if (links.isEmpty() || links.size() > 3) {
            return false;
        }
        boolean isLinked = links.stream().anyMatch(link -> isSame(link.attr("href"), url));
        boolean isTitled = title != null && links.stream().anyMatch(link -> isSameText(link.text(), title));
        boolean isNamed = feed != null && links.stream().anyMatch(link -> isSameText(link.text(), feed));
        int own = words(block.text())
                - links.stream().mapToInt(link -> words(link.text())).sum();
        boolean linksBoth = links.size() > 1 && (isLinked || isTitled);
        return own <= MOST_ORIGIN_WORDS && (linksBoth && (isNamed || isTitled) || isLinked && isTitled);
    }

    private static boolean isSameText(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Whether two addresses are those of one page, whatever they say to counters. */
    private static boolean isSame(String link, @Nullable String url) {
        return url != null && !link.isBlank() && page(link).equals(page(url));
    }

    private static String page(String address) {
        return address.strip()
                .replaceFirst("#.*$", "")
                .replaceFirst("[?&]utm_.*$", "")
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/(comments/?)?$", "");
    }

    private static int words(String text) {
        return text.isBlank()
                ? 0
                : text.strip().split("\\s+").length
                        + (int) text.codePoints()
                                        .filter(Character::isIdeographic)
                                        .count()
                                / 3;
    }
}
