package io.precis.read.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Article;
import io.precis.article.SourcePlace;
import io.precis.read.ArticleReading;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of news items, in the many forms in which agencies write their contents. */
class NewsmlReaderTest {
    private static final String ONE = "The ferry of Lindby will not run before Monday.";
    private static final String TWO = "Divers found a crack in its hull & a dent.";
    private static final String PARAGRAPHS = "<p>" + ONE + "</p><p>" + TWO.replace("&", "&amp;") + "</p>";
    private static final String PAGE =
            "<html><head><title>Ferry stops</title><meta name='keywords' content='ferry'/></head><body><h1>Ferry stops</h1>"
                    + PARAGRAPHS + "</body></html>";

    private static Article read(String xml) {
        return ArticleReading.article(new NewsmlReader()
                .read(xml.getBytes(StandardCharsets.UTF_8), new SourcePlace("a.xml", null))
                .get(0));
    }

    private static String item(String contents) {
        return "<?xml version='1.0'?><newsItem guid='urn:1'><contentMeta><headline>Ferry stops</headline>"
                + "<keyword>ferry</keyword><keyword>harbour, islands</keyword></contentMeta><contentSet>" + contents
                + "</contentSet></newsItem>";
    }

    private static String escaped(String html) {
        return html.replace("&", "&amp;").replace("<", "&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inlineXML contenttype='application/xhtml+xml'>PAGE</inlineXML>",
                "<inlineXML>PARAGRAPHS</inlineXML>",
                "<inlineXML contenttype='text/html'>ESCAPED</inlineXML>",
                "<inlineXML><![CDATA[PAGE]]></inlineXML>",
                "<inlineData contenttype='text/html'>ESCAPED</inlineData>",
                "<inlineData contenttype='text/html'>TWICE</inlineData>",
                "<inlineData><![CDATA[PAGE]]></inlineData>",
                "<inlineData contenttype='text/plain'>PLAIN</inlineData>",
                "<inlineData contenttype='text/plain' encoding='encd:base64'>BASE64</inlineData>",
                "<inlineXML/><inlineData/><inlineData>ESCAPED</inlineData>",
                "<remoteContent href='x.jpg'/><inlineXML>PAGE</inlineXML>",
                "<inlineXML><nitf><head><docdata><key-list><keyword key='ferry'/></key-list></docdata></head><body><body.content>PARAGRAPHS</body.content></body></nitf></inlineXML>",
                "<inlineXML><html><body>ONE<br/><br/>\nTWO</body></html></inlineXML>",
                "<inlineXML><article><header><h1>Ferry stops</h1></header>PARAGRAPHS<footer>Agency X</footer></article></inlineXML>",
                "<inlineXML><body><p class='keywords'>ships</p>PARAGRAPHS</body></inlineXML>",
                "<inlineXML><body><keywords><keyword>ships</keyword></keywords>PARAGRAPHS</body></inlineXML>",
                "<inlineXML><body><p>Ferry, islands; HARBOUR</p>PARAGRAPHS</body></inlineXML>",
                "<inlineXML><body><p>Keywords: harbour / ferry.</p><p>Ferry stops</p>PARAGRAPHS</body></inlineXML>",
                "<inlineData contenttype='text/plain'>Mots-clés : ferry\n\nPLAIN</inlineData>"
            })
    void everyFormOfContentGivesTheSameText(String contents) {
        String plain = ONE + "\n\n" + TWO;
        Article article = read(item(contents.replace("PAGE", PAGE)
                .replace("PARAGRAPHS", PARAGRAPHS)
                .replace("ESCAPED", escaped(PAGE))
                .replace("TWICE", escaped(escaped(PAGE)))
                .replace("PLAIN", escaped(plain))
                .replace("ONE", ONE)
                .replace("TWO", escaped(TWO))
                .replace("BASE64", Base64.getMimeEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)))));

        assertEquals(plain, article.text());
    }

    /** Which prefix stands for the vocabulary is the writer's choice. */
    @Test
    void namesMayHavePrefixes() {
        String item = item("<inlineXML>" + PAGE + "</inlineXML>").replaceAll("<(/?)(?=[a-zA-Z])", "<$1n:");

        assertEquals(ONE + "\n\n" + TWO, read(item).text());
        assertEquals("Ferry stops", read(item).title());
    }

    /** Control: a text that only speaks of keywords, or begins with one, stays whole; so do lines of one paragraph. */
    @Test
    void whatIsNoKeywordStays() {
        assertEquals(
                "Ferry: it stops.\n\nKeywords: ferry and more.\n\nHarbour",
                read(item(
                                "<inlineXML><p>Ferry: it stops.</p><p>Keywords: ferry and more.</p><p>Harbour</p></inlineXML>"))
                        .text());
        assertEquals(
                "Ferry stops\n\nFerry",
                read(item("<inlineXML><p>Islands</p><p>Ferry stops</p><p>Ferry</p></inlineXML>")
                                .replace("<headline>Ferry stops", "<headline>Other")
                                .replace(">Islands<", ">harbour<"))
                        .text());
        assertEquals(
                "One two three.",
                read(item("<inlineXML><p>One<br/>two<br />three.</p></inlineXML>"))
                        .text());
        assertEquals(
                "5 < 6 & 7 > 6.",
                read(item("<inlineData>5 &lt; 6 &amp; 7 > 6.</inlineData>")).text());
    }

    @Test
    void marksMoveWithTheText() {
        Article article = read(
                item(
                        "<inlineXML><body><h1>Ferry stops</h1><p>It cost <money unit='EUR'>40 euros</money>.</p></body></inlineXML>"));

        assertEquals("It cost 40 euros.", article.text());
        assertEquals(8, article.marks().get(0).span().start());
        assertEquals(16, article.marks().get(0).span().end());
    }

    @Test
    void theOlderNewsmlIsReadTheSameWay() {
        for (String content : new String[] {
            PAGE,
            escaped(PAGE),
            "<![CDATA[" + PAGE + "]]>",
            "<Keywords>ships</Keywords>" + PARAGRAPHS,
            escaped(ONE + "\n\n" + TWO)
        }) {
            String item =
                    "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Ferry stops</HeadLine></NewsLines><ContentItem><DataContent>"
                            + content + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
            assertEquals(ONE + "\n\n" + TWO, read(item).text(), content);
        }
    }
}
