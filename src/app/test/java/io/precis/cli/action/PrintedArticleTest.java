package io.precis.cli.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.precis.article.Article;
import io.precis.clean.TextCleaner;
import io.precis.language.LanguagePacks;
import io.precis.read.ArticleSources;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code precis read --format jsonl} shows of every format what its source says of the article. */
class PrintedArticleTest {
    private static final TextCleaner CLEANER = new TextCleaner(LanguagePacks.load());
    private static final String TEXT =
            "Le café du port a rouvert lundi, après trois mois de travaux, dit la mairie de la commune dans un long communiqué.";
    private static final String PAGE =
            "<html lang='fr'><head><meta charset='iso-8859-1'><meta property='og:site_name' content='La Côte'>"
                    + "<meta property='og:locale' content='fr'><link rel='canonical' href='https://cote.example/1'>"
                    + "<meta name='author' content='Ada Quist'><meta property='article:published_time' content='2026-10-30T09:30:00Z'>"
                    + "</head><body><article><h1>Le café</h1><p>" + TEXT + "</p></article></body></html>";

    /** All that a source can say, in the order in which the test compares them. */
    private static final List<String> FIELDS =
            List.of("encoding", "url", "language", "sourceName", "author", "published", "publishedAt");

    static Stream<Arguments> samples() {
        String all = "https://cote.example/1|fr|La Côte|Ada Quist|2026-10-30|2026-10-30T09:30:00Z";
        String undeclared = "-|fr|La Côte|Ada Quist|2026-10-30|2026-10-30T09:30:00Z";
        return Stream.of(
                Arguments.of(
                        "a.txt",
                        "UTF-8",
                        "---\nurl: https://cote.example/1\nlanguage: fr\nsourceName: La Côte\nauthor: Ada Quist\ndate: 2026-10-30T09:30:00Z\n---\n"
                                + TEXT,
                        "UTF-8|" + all),
                Arguments.of(
                        "a.jsonl",
                        "UTF-16LE",
                        "{\"url\": \"https://cote.example/1\", \"language\": \"fr\", \"sourceName\": \"La Côte\", \"author\": \"Ada Quist\", \"published\": \"2026-10-30T09:30:00Z\", \"text\": \""
                                + TEXT + "\"}",
                        "UTF-16LE|" + all),
                Arguments.of(
                        "a.csv",
                        "windows-1252",
                        "url,language,sourceName,author,published,text\nhttps://cote.example/1,fr,La Côte,Ada Quist,2026-10-30T09:30:00Z,\""
                                + TEXT + "\"",
                        "windows-1252|" + all),
                Arguments.of("a.html", "ISO-8859-1", PAGE, "windows-1252|" + all),
                Arguments.of(
                        "a.warc",
                        "ISO-8859-1",
                        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://cote.example/x\r\nContent-Length: "
                                + (PAGE.length() + 44) + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                                + PAGE
                                + "\r\n\r\n",
                        "windows-1252|" + all),
                Arguments.of(
                        "a.rss",
                        "ISO-8859-15",
                        "<?xml version='1.0' encoding='ISO-8859-15'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>La Côte</title><item><link>https://cote.example/1</link><dc:language>fr</dc:language><dc:creator>Ada Quist</dc:creator><pubDate>Fri, 30 Oct 2026 09:30:00 GMT</pubDate><description>"
                                + TEXT + "</description></item></channel></rss>",
                        "ISO-8859-15|" + all),
                Arguments.of(
                        "a.json",
                        "UTF-8",
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"La Côte\", \"authors\": [{\"name\": \"Ada Quist\"}], \"items\": [{\"url\": \"https://cote.example/1\", \"language\": \"fr\", \"date_published\": \"2026-10-30T09:30:00Z\", \"content_text\": \""
                                + TEXT + "\"}]}",
                        "UTF-8|" + all),
                Arguments.of(
                        "a.ninjs.json",
                        "UTF-8",
                        "{\"uri\": \"urn:1\", \"canonicalurl\": \"https://cote.example/1\", \"language\": \"fr\", \"infosources\": [{\"name\": \"La Côte\"}], \"byline\": \"Ada Quist\", \"versioncreated\": \"2026-10-30T09:30:00Z\", \"body_text\": \""
                                + TEXT + "\"}",
                        "UTF-8|" + all),
                Arguments.of(
                        "a.nitf.xml",
                        "windows-1252",
                        "<?xml version='1.0' encoding='windows-1252'?><nitf xml:lang='fr'><head><docdata><date.issue norm='20261030T093000Z'/></docdata><pubdata name='La Côte'/></head><body><body.head><byline>Ada Quist</byline></body.head><body.content><p>"
                                + TEXT + "</p></body.content></body></nitf>",
                        "windows-1252|" + undeclared),
                Arguments.of(
                        "a.g2.xml",
                        "UTF-8",
                        "<newsItem guid='urn:1'><itemMeta><provider><name>La Côte</name></provider><versionCreated>2026-10-30T09:30:00Z</versionCreated></itemMeta><contentMeta><by>Ada Quist</by><language tag='fr'/></contentMeta><contentSet><inlineXML><p>"
                                + TEXT + "</p></inlineXML></contentSet></newsItem>",
                        "UTF-8|" + undeclared),
                Arguments.of(
                        "a.n1.xml",
                        "ISO-8859-1",
                        "<?xml version='1.0' encoding='ISO-8859-1'?><NewsML><NewsItem><NewsManagement><FirstCreated>20261030T093000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><ByLine>Ada Quist</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName='La Côte'/></Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName='fr'/></DescriptiveMetadata><ContentItem><DataContent><p>"
                                + TEXT + "</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
                        "windows-1252|" + undeclared),
                Arguments.of(
                        "a.eml",
                        "ISO-8859-1",
                        "From: Ada Quist <ada@cote.example>\r\nMessage-ID: <1@cote.example>\r\nDate: Fri, 30 Oct 2026 09:30:00 +0000\r\nArchived-At: <https://cote.example/1>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                                + TEXT + "\r\n",
                        "windows-1252|https://cote.example/1|-|-|Ada Quist|2026-10-30|2026-10-30T09:30:00Z"),
                Arguments.of(
                        "a.mbox",
                        "KOI8-R",
                        "From ada@cote.example Fri Oct 30 09:30:00 2026\nFrom: Ada Quist <ada@cote.example>\nMIME-Version: 1.0\nContent-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: 8bit\n\n<p>В понедельник снова открылось кафе в порту, говорит мэр.</p>\n",
                        "KOI8-R|-|-|-|Ada Quist|-|-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyFormatShowsWhatItsSourceSays(String name, String charset, String content, String expected)
            throws IOException {
        JsonNode json = printed(name, content.getBytes(Charset.forName(charset)));

        assertEquals(
                expected,
                String.join(
                        "|",
                        FIELDS.stream()
                                .map(field -> json.path(field).isNull()
                                        ? "-"
                                        : json.path(field).stringValue())
                                .toList()));
    }

    /** Control: nothing is made up for a source that says nothing. */
    @Test
    void aSourceThatSaysNothingShowsNothing() throws IOException {
        JsonNode json = printed(
                "a.html",
                "<html><body><p>It says nothing of itself at all, this page of a few words in one line, and of some more words behind them.</p></body></html>"
                        .getBytes(Charset.forName("US-ASCII")));

        for (String field : FIELDS.subList(1, FIELDS.size())) {
            assertEquals(true, json.path(field).isNull(), field);
        }
    }

    private static JsonNode printed(String name, byte[] content) throws IOException {
        try (ArticleSource source =
                ArticleSources.open(InputFile.of(Path.of(name)), new ByteArrayInputStream(content))) {
            Article article = assertInstanceOf(Article.class, source.next());
            byte[] json = new PrintedArticle(article, CLEANER.clean(article).header(), source.encoding()).json();
            return new JsonMapper().readTree(json);
        }
    }
}
