package io.precis.read.wire;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.XmlDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses XML safely: the parser ignores document types, expands no entities and fetches nothing. */
final class XmlDocument {
    private static final int DEEPEST_NESTING = 256;

    private XmlDocument() {}

    /** The document, in which names have no prefix; null when the bytes are not text. */
    static @Nullable Document of(byte[] bytes) {
        String xml = XmlDecoder.of(bytes);
        if (xml == null) {
            return null;
        }
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST_NESTING).parseInput(xml, "");
        document.getAllElements().forEach(XmlDocument::removePrefix);
        return document;
    }

    /** Which prefix stands for the vocabulary of agencies, or for XHTML in it, is the writer's choice. */
    private static void removePrefix(Element element) {
        String name = element.tagName();
        int colon = name.indexOf(':');
        if (colon > 0 && colon < name.length() - 1) {
            element.tagName(name.substring(colon + 1));
        }
    }

    static Rejection malformed(SourcePlace place, String found, String expected) {
        return new Rejection(place.source(), place, Rejection.Reason.MALFORMED, found, expected);
    }

    /** The text of the first element found by these queries that has any, on one line; null when none has. */
    static @Nullable String text(Element within, String... queries) {
        for (String query : queries) {
            for (Element found : within.select(query)) {
                String text = found.text().strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }
}
