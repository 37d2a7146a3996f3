package io.precis.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An element of a feed, by names whatever their case and prefix.
 *
 * @param element with the elements below it
 */
record FeedElement(Element element) {
    private static final List<String> FEED_NAMESPACES = List.of(
            "purl.org/rss/1.0",
            "purl.org/atom/ns",
            "www.w3.org/2005/atom",
            "www.w3.org/1999/02/22-rdf-syntax-ns",
            "my.netscape.com/rdf/simple",
            "channel.netscape.com/rdf/simple",
            "purl.org/net/rss1.1",
            "purl.org/rss/2.0",
            "backend.userland.com",
            "blogs.law.harvard.edu",
            "cyber.law.harvard.edu",
            "purl.org/rss/1.0/modules/rss091");
    /** What holds other pages or programs; one that is left open would swallow the text behind it. */
    private static final Pattern FRAME = Pattern.compile("(?i)</?(?:iframe|object|embed|applet)\\b[^>]*>");

    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8});");
    /** Prefixes by a part of the namespace that a feed binds to some prefix of its own. */
    private static final List<List<String>> PREFIXES = List.of(
            List.of("purl.org/rss/1.0/modules/content", "content"),
            List.of("purl.org/dc/terms", "dcterms"),
            List.of("purl.org/dc/elements", "dc"),
            List.of("purl.org/dc", "dc"),
            List.of("search.yahoo.com/mrss", "media"),
            List.of("itunes", "itunes"),
            List.of("w3.org/1999/xhtml", "xhtml"),
            List.of("feedburner", "feedburner"));

    /** The name in lower case without prefix. */
    String name() {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /**
     * The name in lower case, with the usual prefix of its vocabulary where that is not the feed's own: {@code title},
     * {@code dc:title}, {@code content:encoded}.
     */
    String fullName() {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String namespace = namespace(prefix);
        String local = name.substring(colon + 1);
        if (namespace == null) {
            return prefix.equals("rss") || prefix.equals("atom") || prefix.isEmpty() ? local : prefix + ':' + local;
        }
        for (List<String> known : PREFIXES) {
            if (namespace.contains(known.get(0))) {
                return known.get(1) + ':' + local;
            }
        }
        boolean isFeeds = prefix.isEmpty() || FEED_NAMESPACES.stream().anyMatch(namespace::contains);
        return isFeeds ? local : prefix + ':' + local;
    }

    /** The namespace a prefix stands for here, in lower case; null when none is declared. */
    private @Nullable String namespace(String prefix) {
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        for (Element at = element; at != null; at = at.parent()) {
            String namespace = at.attributes().getIgnoreCase(declaration);
            if (!namespace.isEmpty()) {
                return namespace.toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    /** The elements directly below. */
    List<FeedElement> children() {
        return element.children().stream().map(FeedElement::new).toList();
    }

    /** An attribute's value, whatever the case of its name; empty without it. */
    String attribute(String name) {
        return element.attributes().getIgnoreCase(name).strip();
    }

    /** The characters below, references resolved once. */
    String text() {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        });
        return text.toString();
    }

    /**
     * The content as HTML: markup below this element as it is, or the characters below it, which are HTML themselves in
     * feeds of all kinds.
     */
    String html() {
        if (attribute("mode").equals("base64") || isBase64()) {
            return decoded(text());
        }
        StringBuilder html = new StringBuilder();
        boolean hasMarkup = !element.children().isEmpty();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                html.append(hasMarkup ? escaped(words.getWholeText()) : words.getWholeText());
            } else if (child instanceof Element markup) {
                html.append(new FeedElement(markup).withoutPrefix());
            }
        }
        return isLiteral()
                ? escaped(html.toString())
                : FRAME.matcher(unwrapped(html.toString())).replaceAll(" ");
    }

    /** Whether the feed says that its characters are no markup. */
    private boolean isLiteral() {
        String type = attribute("type");
        return element.children().isEmpty() && (type.equals("text") || type.equals("text/plain"));
    }

    private boolean isBase64() {
        String type = attribute("type");
        boolean isText = type.isEmpty()
                || !type.contains("/")
                || type.startsWith("text/")
                || type.endsWith("+xml")
                || type.endsWith("/xml");
        return !isText && !text().isBlank() && text().matches("[A-Za-z0-9+/=\\s]+");
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    /** The element as HTML, in which names have no prefix. */
    private String withoutPrefix() {
        Element copy = element.clone();
        copy.getAllElements().forEach(each -> {
            int colon = each.tagName().indexOf(':');
            if (colon >= 0 && colon < each.tagName().length() - 1) {
                each.tagName(each.tagName().substring(colon + 1), Parser.NamespaceHtml);
            }
        });
        return copy.outerHtml();
    }

    private static String escaped(String characters) {
        return characters.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A CDATA section that was escaped as if it were text. */
    private static String unwrapped(String html) {
        String text = html.strip();
        boolean isWrapped = text.startsWith("<![CDATA[") && text.endsWith("]]>");
        return isWrapped ? text.substring("<![CDATA[".length(), text.length() - "]]>".length()) : html;
    }

    /** A text in which references that were escaped twice are resolved too. */
    static String characters(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
    }
}
