package io.precis.write.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Checks what holds for every HTML page that Precis writes. */
public final class Pages {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "background", "poster", "srcset");

    private Pages() {}

    /** The parsed page; fails if it has syntax errors or an id twice, or loads anything from the network. */
    public static Document valid(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document page = Jsoup.parse(html, "", parser);
        assertEquals(List.of(), parser.getErrors());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertTrue(!attribute.getKey().startsWith("on"), element.outerHtml());
                if (ADDRESSES.contains(attribute.getKey())) {
                    assertEquals("a", element.normalName(), element.outerHtml());
                    assertTrue(attribute.getValue().matches("https?://.*"), element.outerHtml());
                }
            });
        }
        assertTrue(page.expectFirst("html").hasAttr("lang"));
        return page;
    }
}
