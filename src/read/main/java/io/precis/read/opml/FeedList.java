package io.precis.read.opml;

import io.precis.read.encoding.XmlDecoder;
import io.precis.read.source.MessageExcerpt;
import io.precis.text.SingleLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A list of feeds in OPML 1 or 2, well-formed or not, whatever the case of its names. Outlines that are commented out are no
 * part of it; other lists that it names are not followed.
 *
 * @param feeds in its order
 * @param faults what of it cannot be followed
 */
public record FeedList(List<ListedFeed> feeds, List<Fault> faults) {
    /** Deeper outlines are attached at this depth. */
    private static final int DEEPEST_NESTING = 256;

    /** Types of outlines that older programs give a {@code url} instead of an {@code xmlUrl}. */
    private static final Set<String> FEED_TYPES = Set.of("rss", "atom", "feed");

    /** Between the names of outlines in a section. */
    private static final String INSIDE = " / ";

    /**
     * Something in a list that is not followed.
     *
     * @param found as the end of "found ..."
     * @param expected as the end of "expected ..."
     */
    public record Fault(String found, String expected) {}

    public FeedList {
        feeds = List.copyOf(feeds);
        faults = List.copyOf(faults);
    }

    /** The list that a file holds. */
    public static FeedList parse(byte[] bytes) {
        String xml = XmlDecoder.of(bytes);
        if (xml == null) {
            return new FeedList(List.of(), List.of(new Fault("bytes that are no text", "a list of feeds in OPML")));
        }
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST_NESTING).parseInput(xml, "");
        List<ListedFeed> feeds = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        boolean isList = false;
        for (Element element : document.getAllElements()) {
            isList |= element.normalName().equals("opml");
            if (element.normalName().equals("outline") && !isCommentedOut(element)) {
                add(element, feeds, faults);
            }
        }
        if (feeds.isEmpty() && faults.isEmpty()) {
            String found = isList ? "a list without any feed" : "no list of feeds";
            faults.add(new Fault(found, "OPML with an 'outline' that has an 'xmlUrl'"));
        } else if (isList && !xml.toLowerCase(Locale.ROOT).contains("</opml")) {
            faults.add(new Fault("a list that breaks off behind its feed " + feeds.size(), "a list with its end"));
        }
        return new FeedList(feeds, faults);
    }

    private static void add(Element outline, List<ListedFeed> feeds, List<Fault> faults) {
        String url = attribute(outline, "url");
        if (isOtherList(outline)) {
            faults.add(new Fault(
                    "another list, " + MessageExcerpt.of(url) + ", which is not followed",
                    "feeds; name that list as an input of its own"));
            return;
        }
        String address = address(outline);
        if (!address.isEmpty()) {
            String name = name(outline);
            feeds.add(new ListedFeed(name.isEmpty() ? address : name, address, section(outline)));
        }
    }

    /** The address of the feed that an outline is of; empty where it is of none. */
    private static String address(Element outline) {
        String address = attribute(outline, "xmlUrl");
        boolean isFeed = FEED_TYPES.contains(attribute(outline, "type").toLowerCase(Locale.ROOT));
        return address.isEmpty() && isFeed ? attribute(outline, "url") : address;
    }

    private static boolean isOtherList(Element outline) {
        String type = attribute(outline, "type").toLowerCase(Locale.ROOT);
        boolean isOfList = attribute(outline, "url").toLowerCase(Locale.ROOT).endsWith(".opml");
        return type.equals("include") || type.equals("link") && isOfList;
    }

    private static boolean isCommentedOut(Element outline) {
        return Stream.concat(Stream.of(outline), outline.parents().stream())
                .anyMatch(around -> attribute(around, "isComment").equalsIgnoreCase("true"));
    }

    private static @Nullable String section(Element outline) {
        Deque<String> names = new ArrayDeque<>();
        for (Element around : outline.parents()) {
            // An outline of a feed holds others only where its end is missing.
            if (around.normalName().equals("outline") && address(around).isEmpty()) {
                names.addFirst(name(around));
            }
        }
        names.removeIf(String::isEmpty);
        return names.isEmpty() ? category(attribute(outline, "category")) : String.join(INSIDE, names);
    }

    /** The first of the categories that OPML writes as {@code /Sport/Football,/Local}. */
    private static @Nullable String category(String categories) {
        List<String> names = Stream.of(categories.split(",", 2)[0].split("/"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? null : String.join(INSIDE, names);
    }

    private static String name(Element outline) {
        String text = attribute(outline, "text");
        return text.isEmpty() ? attribute(outline, "title") : text;
    }

    private static String attribute(Element element, String name) {
        return SingleLine.collapse(element.attributes().getIgnoreCase(name).strip());
    }
}
