package io.precis.read.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.CpuTime;
import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.read.ArticleReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web archives with records that are broken. */
class WarcSourceTest {
    private static final String END = "\r\n\r\n";

    private static String page(String name) {
        return "<html><body><article><h1>" + name + "</h1><p>The ferry of " + name
                + " will not run before Monday, the harbour master said on Friday.</p></article></body></html>";
    }

    private static String answer(String name) {
        String page = page(name);
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length() + END
                + page;
    }

    private static String record(String name) {
        return record(name, String.valueOf(answer(name).length()));
    }

    private static String record(String name, String length) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://port.example/" + name
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length + END
                + answer(name) + END;
    }

    private static List<String> said(String archive) throws IOException {
        return said(ArticleReading.all("a.warc", archive.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> said(List<SourceEntry> entries) {
        return entries.stream()
                .map(entry -> entry instanceof Article article
                        ? String.valueOf(article.title())
                        : ((Rejection) entry).found())
                .toList();
    }

    @Test
    void soundRecordsAreReadWithOthersBetween() throws IOException {
        String info = "WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 4" + END + "a: b" + END;
        assertEquals(List.of("A", "B"), said(info + record("A") + info + record("B")));
    }

    @ParameterizedTest
    @CsvSource({
        "x12, 'the Content-Length ''x12'' (record 2, at byte '",
        "-1, 'the Content-Length ''-1'' (record 2, at byte '",
        "'', 'the Content-Length '''' (record 2, at byte '",
        "3, 'a wrong Content-Length (record 2, at byte '",
        "500, 'a wrong Content-Length (record 2, at byte '",
        "99999, 'a wrong Content-Length (record 2, at byte '",
        "99999999999, 'a wrong Content-Length (record 2, at byte '",
        "9999999999999999999999, 'the Content-Length ''9999999999999999999999'' (record 2, at byte '"
    })
    void aRecordWithAWrongLengthCostsItselfOnly(String length, String found) throws IOException {
        List<SourceEntry> entries = ArticleReading.all(
                "a.warc",
                (record("A") + record("B", length) + record("C") + record("D")).getBytes(StandardCharsets.UTF_8));

        List<String> said = said(entries);
        assertEquals(List.of("A", "C", "D"), List.of(said.get(0), said.get(2), said.get(3)));
        assertEquals(4, said.size(), said.toString());
        assertEquals(found + record("A").length() + ")", said.get(1));
        assertEquals(
                "http://port.example/B",
                ArticleReading.rejection(entries.get(1)).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage between records",
                "garbage\r\n\r\nof several lines, with WARC/1.0 in one of them\r\n\r\n",
                "WARC-Type: response\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 3\r\n",
                "WARC/1.0\r\n\r\n",
                "WARC/9\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
            })
    void whatIsNoRecordCostsItselfOnly(String garbage) throws IOException {
        List<String> said = said(record("A") + garbage + "\r\n" + record("B"));

        assertEquals(3, said.size(), said.toString());
        assertEquals(List.of("A", "B"), List.of(said.get(0), said.get(2)));
        assertTrue(said.get(1).contains("(record 2, at byte "), said.get(1));
        assertEquals(
                List.of(said.get(1).replaceAll("\\(.*", "(record 1, at byte 0)"), "B"),
                said(garbage + "\r\n" + record("B")));
    }

    @Test
    void aRecordWithoutAnEndIsRejected() throws IOException {
        List<String> said = said(record("A") + record("B").substring(0, 300));

        assertEquals("A", said.get(0));
        assertEquals(
                "an end before its Content-Length (record 2, at byte "
                        + record("A").length() + ")",
                said.get(1));
    }

    /** Control: a page may show how a record begins, and line ends between records may be missing or too many. */
    @Test
    void aLineOfAPageThatLooksLikeARecordIsPartOfThePage() throws IOException {
        String body = page("A").replace("</article>", "<pre>\nWARC/1.0\nWARC-Type: response\n\n</pre></article>");
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
        String record = "WARC/1.0\nwarc-type: response\nWARC-Target-URI: <http://port.example/a>\nContent-Length: "
                + answer.length() + "\n\n" + answer;
        for (String between : List.of("", "\n", "\r\n", "\n\n", "\r\n\r\n\r\n\r\n")) {
            List<SourceEntry> entries =
                    ArticleReading.all("a.warc", (record + between + record("B")).getBytes(StandardCharsets.UTF_8));

            assertEquals(List.of("A", "B"), said(entries));
            assertEquals(
                    "http://port.example/a",
                    ArticleReading.article(entries.get(0)).id());
        }
    }

    @Test
    void packedRecordsAreReadTheSameWay() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (String record : List.of(record("A"), record("B", "12345"), record("C"))) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(record.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<String> said = said(ArticleReading.all("a.warc.gz", packed.toByteArray()));

        assertEquals(List.of("A", "C"), List.of(said.get(0), said.get(2)));
    }

    @Test
    void anAnswerLargerThanAnyPageIsRejectedAndTheNextRecordIsRead() throws IOException {
        String large = answer("B").replace("</body>", "<p>" + "x".repeat(21_000_000) + "</p></body>");
        String record = record("B", String.valueOf(large.length())).replace(answer("B"), large);
        String image = record.replace("text/html", "image/png");
        List<String> said = said(record("A") + record + image + record("C"));

        assertEquals(List.of("A", "a page of more than 20 MB", "C"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "19000000", "x", "1"})
    void brokenRecordsAreReadInLinearTime(String length) {
        String record = "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: " + length + "\r\n\r\nabc\r\n\r\n";
        byte[] little = record.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        byte[] much = record.repeat(20_000 * CpuTime.TIMES).getBytes(StandardCharsets.UTF_8);
        CpuTime.assertLinear(
                length, () -> ArticleReading.all("a.warc", little), () -> ArticleReading.all("a.warc", much));
    }

    @Test
    void damagedArchivesEndAsArticlesOrRejections() throws IOException {
        byte[] archive =
                (record("A") + record("B").replace("\r\n", "\n") + record("C")).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261130);
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = archive.clone();
            for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                int from = random.nextInt(damaged.length);
                byte[] piece = List.of("\n", "WARC/1.", "9", ":", "\r\n\r\n", "gzip", "chunked")
                        .get(random.nextInt(7))
                        .getBytes(StandardCharsets.UTF_8);
                System.arraycopy(piece, 0, damaged, from, Math.min(piece.length, damaged.length - from));
            }
            assertTrue(ArticleReading.all("a.warc", damaged).size() >= 1);
        }
    }
}
