package io.precis.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.SourceEntry;
import io.precis.read.ArticleReading;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final String LEAD = "The ferry to Skarvik sails again from Friday, the shipping office said.";

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Skarvik Post</title>"
                + "<link>https://post.example/</link>" + items + "</channel></rss>";
    }

    private static String item(String fields) {
        return "<item><title>Ferry sails again</title><link>https://post.example/ferry</link>" + fields + "</item>";
    }

    private static Article only(String feed) throws IOException {
        List<SourceEntry> entries = ArticleReading.all("a.xml", feed);
        assertEquals(1, entries.size(), entries.toString());
        return ArticleReading.article(entries.get(0));
    }

    private static String text(String html) throws IOException {
        return only(rss(item("<description><![CDATA[" + html + "]]></description>")))
                .text();
    }

    @Test
    void keepsEveryItemThatHasAText() throws IOException {
        List<SourceEntry> entries = ArticleReading.all(
                "a.xml",
                rss("<item><description>One.</description></item><item><title>No text</title></item>"
                        + "<item><guid>n/a</guid><description>Two.</description></item>"
                        + "<item><guid>n/a</guid><description>Three.</description></item>"));

        assertEquals("a.xml#1", ArticleReading.article(entries.get(0)).id());
        assertTrue(ArticleReading.rejection(entries.get(1)).found().startsWith("no text in item 2"));
        assertEquals("a.xml#n/a", ArticleReading.article(entries.get(2)).id());
        assertEquals("a.xml#4", ArticleReading.article(entries.get(3)).id());
    }

    @Test
    void readsWhatTheFeedSaysOfAnItem() throws IOException {
        Article article = only(
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://post.example/'><title>Skarvik Post</title>"
                        + "<entry><id>urn:1</id><title type='html'>Ferry &amp;amp; &lt;b>bus&lt;/b></title>"
                        + "<link rel='self' href='x'/><link href='/ferry'/><author><name>Ada Quist</name></author>"
                        + "<updated>2026-03-02T10:00:00Z</updated><published>2026-03-01T23:30:00-08:00</published>"
                        + "<category term='c1' label='Harbour'/><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                        + "<p>" + LEAD + "</p></div></content></entry></feed>");

        assertEquals("Ferry & bus", article.title());
        assertEquals("https://post.example/ferry", article.url());
        assertEquals("Ada Quist", article.author());
        assertEquals("2026-03-01", String.valueOf(article.published()));
        assertEquals("2026-03-01T23:30:00-08:00", String.valueOf(article.publishedAt()));
        assertEquals("Harbour", article.section());
        assertEquals("Skarvik Post", article.sourceName());
        assertEquals(LEAD, article.text());
    }

    @ParameterizedTest
    @CsvSource({
        "de, '3. März 2026, 8:15', 2026-03-03",
        "fr, mar. 3 mars 2026, 2026-03-03",
        "ru, 3 марта 2026, 2026-03-03",
        "ja, 2026年3月3日, 2026-03-03",
        "el, 'Τρί, 03 Μαρ 2026 10:00:00 +0200', 2026-03-03",
        "tr, 3 Mart 2026 Salı, 2026-03-03"
    })
    void readsDatesInTheLanguageOfTheFeed(String language, String date, String day) throws IOException {
        Article article = only(rss("<language>" + language + "</language>"
                + item("<description>" + LEAD + "</description><pubDate>" + date + "</pubDate>")));

        assertEquals(day, String.valueOf(article.published()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{}</p><p>The post <a href=\"https://post.example/ferry\">Ferry sails again</a> appeared first on <a href=\"https://post.example\">Skarvik Post</a>.</p>",
                "<p>{}</p><p>Der Beitrag <a href=\"https://post.example/ferry\">Ferry sails again</a> erschien zuerst auf <a href=\"https://post.example\">Skarvik Post</a>.</p>",
                "<p>{} <a href=\"https://post.example/ferry?utm_source=rss\">Weiterlesen &rarr;</a></p>",
                "<p>{}</p><p><a href=\"https://post.example/ferry\">Leer más</a></p>",
                "<p>{}</p><div><a class=\"more-link\" href=\"https://www.post.example/ferry#more\">続きを読む</a></div>",
                "<p>{}</p><a href=\"https://post.example/ferry\">[link]</a> <a href=\"https://post.example/ferry/comments\">[comments]</a>",
                "<p>{}</p><p>Tonton juga: Kapal kembali berlayar</p>",
                "<p>{}</p><p>ADVERTISEMENT</p>",
                "{} Continue reading",
                "{} Read more »",
                "{} Lire la suite",
                "{} Czytaj więcej",
                "{} [&#8230;]",
                "{} The post Ferry sails again appeared first on Skarvik Post."
            })
    void leavesOutWhatFeedSoftwarePutsBelow(String html) throws IOException {
        assertEquals(LEAD, text(html.replace("{}", LEAD)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{}</p><p>Read <a href=\"https://other.example/\">the report</a> of the office.</p>",
                "<p>{}</p><p>The first post of the day appeared on Friday.</p>",
                "<p>{}</p><p>Everybody in Skarvik can <a href=\"https://post.example/ferry\">read more than before</a>, the library says.</p>",
                "<p>{}</p><p>The office wants to advertise.</p>",
                "<p>{}</p><p>“We read more.”</p>",
                "<p>{}</p><ul><li>Fares from 3 euros</li><li>Bikes are free</li></ul>"
            })
    void keepsTheLastSentenceOfAnArticle(String html) throws IOException {
        String text = text(html.replace("{}", LEAD));

        assertTrue(text.startsWith(LEAD) && text.length() > LEAD.length() + 10, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>A & B</title><description>{}</description></item></channel></rss>",
                "<rss version='2.0'><channel><item><itunes:x>y</itunes:x><description>{}</description></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY x \"<item>\">]><rss><channel><item><description>{}</description></item></channel></rss>",
                "<br />\n<b>Notice</b>: x in y.php\n<?xml version='1.0'?><rss version='2.0'><channel><item><description>{}</description></item></channel></rss>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><item rdf:about='u:1'><description>{}</description></item></rdf:RDF>",
                "<f:feed xmlns:f='http://www.w3.org/2005/Atom'><f:entry><f:summary>{}</f:summary></f:entry></f:feed>",
                "<rss><channel><item><description>One &hellip; &nbsp;</description><content:encoded><![CDATA[<p>{}</p>]]></content:encoded></item></channel>",
                "<feed xmlns='http://purl.org/atom/ns#'><entry><content mode='base64' type='text/html'>PHA+VGhlIGZlcnJ5IHRvIFNrYXJ2aWsgc2FpbHMgYWdhaW4gZnJvbSBGcmlkYXksIHRoZSBzaGlwcGluZyBvZmZpY2Ugc2FpZC48L3A+</content></entry></feed>"
            })
    void readsFeedsThatAreNotWellFormed(String feed) throws IOException {
        assertEquals(LEAD, only(feed.replace("{}", LEAD)).text());
    }

    @Test
    void keepsTheWholeItemsOfAFeedThatBreaksOff() throws IOException {
        List<SourceEntry> entries = ArticleReading.all(
                "a.xml",
                "<rss version='2.0'><channel>" + item("<description>" + LEAD + "</description>") + "<item><titl");

        assertEquals(LEAD, ArticleReading.article(entries.get(0)).text());
        assertEquals(
                "a feed that breaks off behind its item 1",
                ArticleReading.rejection(entries.get(1)).found());
    }

    @Test
    void refusesAWebPageUnderTheAddressOfAFeed() throws IOException {
        byte[] page = "<!DOCTYPE html><html><body><p>Not found</p></body></html>".getBytes(StandardCharsets.UTF_8);
        InputFile address = InputFile.at("https://post.example/feed", InputFormat.AUTO, FieldNames.DEFAULT);
        SourceEntry entry = ArticleReading.all(address, page).get(0);

        assertEquals("a web page", ArticleReading.rejection(entry).found());
    }

    @Test
    void namesAuthorsWithoutTheirAddresses() throws IOException {
        for (String author : List.of("ada@a.example (Ada Quist)", "Ada Quist &lt;ada@a.example&gt;", "Ada Quist")) {
            assertEquals(
                    "Ada Quist",
                    only(rss(item("<author>" + author + "</author><description>" + LEAD + "</description>")))
                            .author());
        }
        assertNull(only(rss(item("<author>ada@a.example</author><description>" + LEAD + "</description>")))
                .author());
    }

    @Test
    void aRejectionNamesTheItem() throws IOException {
        String sound = item("<description>" + LEAD + "</description>");
        List<SourceEntry> entries = ArticleReading.all(
                "a.xml",
                rss(sound
                        + "<item><title>Empty one</title><guid>urn:1</guid></item>"
                        + "<item><guid>urn:2</guid><description>...</description></item>"
                        + "<item/>"));

        assertEquals(LEAD, ArticleReading.article(entries.get(0)).text());
        assertEquals(
                List.of(
                        "no text in item 2, 'Empty one'",
                        "a text without any letter or digit in item 3, 'urn:2'",
                        "no text in item 4"),
                entries.stream()
                        .skip(1)
                        .map(entry -> ArticleReading.rejection(entry).found())
                        .toList());

        List<SourceEntry> json = ArticleReading.all(
                "a.json",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"content_text\": \"A.\"},"
                        + " {\"id\": \"urn:9\"}]}");
        assertEquals(
                "a.json: found no text in item 2, 'urn:9', expected at least one word",
                ArticleReading.rejection(json.get(1)).sentence());
    }
}
