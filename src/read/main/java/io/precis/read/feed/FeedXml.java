package io.precis.read.feed;

import io.precis.read.encoding.XmlDecoder;
import io.precis.read.encoding.XmlProlog;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed's XML as elements. The parser is one that goes on after any fault, since feeds have them all: bare ampersands, HTML
 * entities, prefixes that are declared nowhere, elements left open, an end that is missing, messages of the server above the
 * XML. It follows no document type and no external entity.
 *
 * @param document the elements
 * @param isCut whether the end of the feed is missing
 * @param isLastItemCut whether the end of its last item is missing too
 */
record FeedXml(Document document, boolean isCut, boolean isLastItemCut) {
    /** Deeper elements are attached at this depth. */
    private static final int DEEPEST_NESTING = 256;

    private static final Pattern INVALID_XML_CHARACTER =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    /** Control characters that no text has; they are punctuation of windows-1252 under the label of Latin 1. */
    private static final Pattern C1_CONTROL = Pattern.compile("[\\x80-\\x9F]");

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");
    private static final Pattern ROOT_CLOSED = Pattern.compile("(?i)</\\s*(?:\\w+:)?(?:rss|feed|rdf|channel)\\s*>");
    private static final Pattern ITEM_TAG = Pattern.compile("(?i)<(/?)\\s*(?:\\w+:)?(?:item|entry)\\b[^<>]*>?");
    private static final Pattern SEMICOLON_MISSING = Pattern.compile("&(#\\d{2,6}|#x[0-9a-fA-F]{2,5})(?=[^\\w;])");

    /** A feed's XML; null when the bytes are not text. */
    static @Nullable FeedXml parse(byte[] bytes) {
        String text = XmlDecoder.of(bytes);
        return text == null ? null : parse(text);
    }

    private static FeedXml parse(String text) {
        String xml = INVALID_XML_CHARACTER.matcher(text).replaceAll(" ");
        xml = C1_CONTROL.matcher(xml).replaceAll(control -> Matcher.quoteReplacement(punctuation(control.group())));
        xml = xml.substring(XmlProlog.end(xml));
        xml = SEMICOLON_MISSING.matcher(xml).replaceAll("&$1;");
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST_NESTING));
        boolean isClosed = ROOT_CLOSED.matcher(xml).find()
                || document.stream().noneMatch(element -> ROOTS.contains(new FeedElement(element).name()));
        Matcher items = ITEM_TAG.matcher(xml);
        boolean isOpen = false;
        while (items.find()) {
            isOpen = items.group(1).isEmpty() && !items.group().endsWith("/>");
        }
        return new FeedXml(document, !isClosed && !xml.stripTrailing().endsWith("/>"), isOpen);
    }

    private static String punctuation(String control) {
        // As HTML reads a numeric reference to such a character.
        return Parser.unescapeEntities("&#" + (int) control.charAt(0) + ";", false);
    }
}
