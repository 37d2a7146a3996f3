package io.precis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Language;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourceMark;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each format gives for the sample articles and for peculiarities of real files. */
class SourceFormatsTest {
    private static final String PROSE =
            "<p>The ferry to the northern islands will not run before Monday, the harbour master said.</p>"
                    + "<p>Divers found a crack of two metres in its hull on Friday, and repairs cost 40,000 euros.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brug-nieuws.html|1|Oude draaibrug gaat na 91 jaar met pensioen|2026-10-29|De draaibrug over|op de kade plaatsen.",
                "meteo.rss|2|Mareggiata danneggia il molo di Portobello|2026-10-28|Una mareggiata|giornata di giovedì.",
                "bibliotek.json|1|Ny bibliotekbåd sejler ud til øerne|2026-10-27|Fra mandag|ved campingpladserne.",
                "rundbrief.eml|1|Seilbahn nähert sich dem Ziel|2026-10-30|Die neue Seilbahn|kommen“, sagte sie.",
                "korespondencia.mbox|2|El mercado reabre tras el incendio|2026-10-29|El mercado central|en la puerta.",
                "depeche.ninjs.json|1|Le vignoble de la vallée vendange en octobre|2026-10-29|Les vendanges|par bouteille.",
                "agentur.nitf.xml|1|Ferry line orders four hydrogen ships|2026-10-30|Sound Ferries|built in 1983.",
                "byra.newsml.xml|1|Skärgårdskommun säljer fyrplats|2026-10-30|Kommunen säljer|kronor om året.",
                "ryomija.warc.gz|1|Tuulivoimala pysähtyi jäähän|2026-10-28|Pohjoisen tuulipuiston|miljoonaa euroa."
            })
    void readsTheSample(String file, int count, String title, LocalDate published, String begin, String end)
            throws IOException {
        List<SourceEntry> entries = ArticleReading.all(file, Files.readAllBytes(Path.of("input", file)));
        assertEquals(count, entries.size());
        Article first = ArticleReading.article(entries.get(0));
        assertEquals(title, first.title());
        assertEquals(published, first.published());
        assertTrue(first.text().startsWith(begin), first.text());
        assertTrue(first.text().strip().endsWith(end), first.text());
    }

    /** So that the first night shows each format, and that each is recognised without being named. */
    @Test
    void everyFormatHasASampleThatIsRecognised() throws IOException {
        Set<InputFormat> found = EnumSet.of(InputFormat.AUTO);
        try (Stream<Path> samples = Files.list(Path.of("input"))) {
            for (Path sample : samples.toList()) {
                byte[] bytes = Files.readAllBytes(sample);
                found.add(FormatGuess.of(InputFile.of(sample), bytes, TextEncoding.of(bytes, true)));
            }
        }
        assertEquals(EnumSet.allOf(InputFormat.class), found);
    }

    @Test
    void leavesOutBoilerplateAroundAnArticle() throws IOException {
        Article article = ArticleReading.article(
                ArticleReading.all("p.html", Files.readAllBytes(Path.of("input", "brug-nieuws.html")))
                        .get(0));
        for (String chaff :
                List.of("Voorpagina", "cookies", "nieuwsbrief", "Deel op", "Lees ook", "stadsarchief", "rechten")) {
            assertFalse(article.text().contains(chaff), chaff);
        }
        assertEquals("Marleen Verstappen", article.author());
        assertEquals(new Language("nl"), article.language());
        assertEquals("https://kanaalbode.example/regio/draaibrug-pensioen", article.url());
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, report.pdf", "PK\u0003\u0004 [Content_Types].xml, report.docx"})
    void saysWhichBuildReadsOfficeDocuments(String begin, String name) throws IOException {
        Rejection rejection =
                ArticleReading.rejection(ArticleReading.all(name, begin.getBytes(StandardCharsets.ISO_8859_1))
                        .get(0));
        assertEquals("a PDF or Office document", rejection.found());
        assertTrue(rejection.expected().contains("-Ptika"), rejection.expected());
    }

    @Test
    void rejectsAPageWithoutArticle() throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html><title>Today</title><ul>");
        for (int i = 0; i < 40; i++) {
            page.append("<li><a href='/")
                    .append(i)
                    .append("'>Council says no, again, to bridge ")
                    .append(i)
                    .append("</a></li>");
        }
        Rejection rejection = ArticleReading.rejection(
                ArticleReading.all("front.html", page + "</ul>").get(0));
        assertEquals(Rejection.Reason.NO_ARTICLE, rejection.reason());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,é", "windows-1251,ж", "Shift_JIS,日", "EUC-KR,한", "UTF-8,ж", "ISO-8859-2,ł"})
    void decodesAPageInTheEncodingItDeclares(String charset, String letter) throws IOException {
        String html = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + charset
                + "'></head><body>" + PROSE + "<p>" + letter.repeat(30) + ", so it ends.</p></body></html>";
        Article article = ArticleReading.article(ArticleReading.all("p.html", html.getBytes(Charset.forName(charset)))
                .get(0));
        assertTrue(article.text().contains(letter.repeat(30)), article.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'http://my.netscape.com/x.dtd'><rss version='0.91'><channel><title>c</title><link>http://c.example</link><description>d</description><item><title>One &amp; two</title><link>http://c.example/1</link><description>Rain &amp; wind &nbsp; came AT&T said.</description></item></channel></rss>|One & two|Rain & wind",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel rdf:about='http://c.example'><title>c</title><link>http://c.example</link><description>d</description></channel><item rdf:about='http://c.example/1'><title>Old format</title><link>http://c.example/1</link><description>It still exists.</description></item></rdf:RDF>|Old format|It still exists.",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>c</title><id>urn:c</id><updated>2026-10-01T00:00:00Z</updated><entry><title type='html'>&lt;b&gt;Bold&lt;/b&gt; words</title><id>urn:1</id><updated>2026-10-01T00:00:00Z</updated><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>First line.</p><p>Second line.</p></div></content></entry></feed>|Bold words|First line."
            })
    void readsFeedsOfEveryAge(String xml, String title, String begin) throws IOException {
        Article article = ArticleReading.article(ArticleReading.all("feed", xml).get(0));
        assertEquals(title, article.title());
        assertTrue(article.text().startsWith(begin), article.text());
    }

    @Test
    void keepsTheMarksOfAnAgency() throws IOException {
        Article article = ArticleReading.article(
                ArticleReading.all("a.xml", Files.readAllBytes(Path.of("input", "agentur.nitf.xml")))
                        .get(0));
        assertEquals(
                List.of(
                        "MONEY NOK 1.9 billion kroner",
                        "DATE 20261029 Thursday",
                        "DATE 20290401 early April 2029",
                        "NUMBER  420",
                        "NUMBER  110"),
                article.marks().stream()
                        .map(mark -> mark.kind() + " " + mark.value() + " "
                                + mark.span().of(article.text()))
                        .toList());
        assertEquals(SourceMark.Kind.MONEY, article.marks().get(0).kind());
    }

    @Test
    void readsAMessageInALegacyEncodingThatNamesNone() throws IOException {
        byte[] mail = ("Message-ID: <1@x.example>\r\nSubject: Prova\r\nMIME-Version: 1.0\r\n\r\n"
                        + "La città è stata allagata: più di 300 persone sono state evacuate lunedì.\r\n")
                .getBytes(Charset.forName("windows-1252"));
        assertTrue(ArticleReading.article(ArticleReading.all("m.eml", mail).get(0))
                .text()
                .startsWith("La città è"));
    }

    @Test
    void unpacksGzipAndZip() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("{\"id\":\"a\",\"text\":\"Snow fell.\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                "a",
                ArticleReading.article(ArticleReading.all("a.jsonl.gz", gzip.toByteArray())
                                .get(0))
                        .id());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String name : List.of("one.txt", "deep/two.html", "../../three.txt", ".hidden")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(PROSE.getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry("inner.gz"));
            out.write(gzip.toByteArray());
        }
        List<SourceEntry> entries = ArticleReading.all("news.zip", zip.toByteArray());
        assertEquals(4, entries.size());
        assertEquals("news.zip/one.txt", ArticleReading.article(entries.get(0)).id());
        assertEquals(
                "news.zip/deep/two.html", ArticleReading.article(entries.get(1)).id());
        assertEquals(
                Rejection.Reason.BINARY,
                ArticleReading.rejection(entries.get(3)).reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear reader,|TEXT",
                "Date: today\\nSubject: weather\\n\\nIt rains.|TEXT",
                "From the sea came wind.|TEXT",
                "{\"id\":\"1\",\"text\":\"a\"}|JSONL",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[]}|JSONFEED",
                "<!-- x --><!DOCTYPE html><p>|HTML",
                "<p>A text that begins with markup|HTML",
                "<3 this city|TEXT",
                "<br />\\n<b>Warning</b>: x\\n<?xml version='1.0'?><rss version='2.0'>|FEED",
                "{\\n \"id\": \"1\"|JSONL",
                "<?xml version='1.0'?><atom:feed xmlns:atom='a'>|FEED",
                "[{\"uri\":\"u\",\"body_text\":\"b\"}]|NINJS",
                "WARC/1.1\\r\\n|WARC",
                "Return-Path: <a>\\nSubject: s\\n\\nb|MAIL",
                "From a@b Thu Oct 29\\nMessage-ID: <1>\\n\\nb|MBOX"
            })
    void recognisesFormatsByContent(String content, InputFormat expected) {
        byte[] bytes = content.replace("\\r", "\r").replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        InputFile file = new InputFile(Path.of("x"), "x", InputFormat.AUTO, FieldNames.DEFAULT);
        assertEquals(expected, FormatGuess.of(file, bytes, TextEncoding.of(bytes, true)));
    }
}
