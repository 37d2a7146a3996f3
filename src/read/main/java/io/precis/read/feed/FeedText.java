package io.precis.read.feed;

import io.precis.read.encoding.XmlDecoder;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed's XML, repaired so that a strict parser accepts it: without document type, with HTML entities as characters, and with
 * bare ampersands escaped. Real feeds have all three faults.
 *
 * @param xml from the first element on
 */
record FeedText(String xml) {
    private static final Pattern AMPERSAND = Pattern.compile("&(#?\\w{1,32};)?");
    private static final Pattern INVALID_XML_CHARACTER =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Set<String> XML_ENTITIES = Set.of("amp;", "lt;", "gt;", "quot;", "apos;");

    /** The repaired text of a feed; null when the bytes are not text. */
    static @Nullable FeedText of(byte[] bytes) {
        String text = XmlDecoder.of(bytes);
        return text == null
                ? null
                : new FeedText(entities(
                        withoutProlog(INVALID_XML_CHARACTER.matcher(text).replaceAll(" "))));
    }

    /** The text from its first element on, without declaration, comments and document type. */
    private static String withoutProlog(String xml) {
        for (int i = 0; i + 1 < xml.length(); i++) {
            if (xml.charAt(i) != '<') {
                continue;
            }
            if (xml.startsWith("<!--", i)) {
                i = end(xml, "-->", i);
            } else if (xml.startsWith("<?", i)) {
                i = end(xml, "?>", i);
            } else if (xml.startsWith("<!", i)) {
                int subset = xml.indexOf('[', i);
                int close = end(xml, ">", i);
                i = subset > 0 && subset < close ? end(xml, "]>", i) : close;
            } else if (Character.isLetter(xml.charAt(i + 1))) {
                return xml.substring(i);
            }
        }
        return "";
    }

    private static int end(String xml, String close, int from) {
        int end = xml.indexOf(close, from);
        return end < 0 ? xml.length() : end + close.length() - 1;
    }

    /** The text with HTML entities as characters; CDATA sections have no entities and stay as they are. */
    private static String entities(String xml) {
        StringBuilder out = new StringBuilder(xml.length());
        int at = 0;
        while (at < xml.length()) {
            int data = xml.indexOf("<![CDATA[", at);
            int end = data < 0 ? xml.length() : data;
            out.append(AMPERSAND.matcher(xml.substring(at, end)).replaceAll(FeedText::character));
            at = data < 0 ? end : Math.min(xml.length(), end(xml, "]]>", data) + 1);
            out.append(xml, end, at);
        }
        return out.toString();
    }

    private static String character(java.util.regex.MatchResult found) {
        String name = found.group(1);
        if (name == null) {
            return "&amp;";
        } else if (XML_ENTITIES.contains(name) || name.startsWith("#")) {
            return Matcher.quoteReplacement(found.group());
        }
        String character = Parser.unescapeEntities(found.group(), false);
        return character.equals(found.group()) ? "&amp;" + name : Matcher.quoteReplacement(character);
    }
}
