package io.precis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.CpuTime;
import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.read.opml.FeedList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile files: none may crash or hang the program, fill the memory, or open another file or address. */
class HostileSourcesIT {
    private static final int MUTATIONS = 10_000;
    /** Most of them take a millisecond. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minsk.txt",
                "wire.jsonl",
                "agency.csv",
                "brug-nieuws.html",
                "meteo.rss",
                "bibliotek.json",
                "kanaler.opml",
                "rundbrief.eml",
                "korespondencia.mbox",
                "depeche.ninjs.json",
                "agentur.nitf.xml",
                "byra.newsml.xml",
                "ryomija.warc.gz"
            })
    void endsAsArticlesOrRejections(String name) throws IOException {
        byte[] original = Files.readAllBytes(Path.of("input", name));
        Random random = new Random(20261127);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(original, random);
            CpuTime.assertWithin(LIMIT, "mutation " + i, () -> {
                try {
                    if (name.endsWith(".opml")) {
                        // It is read before inputs are opened.
                        assertNotNull(FeedList.parse(mutated));
                    }
                    for (SourceEntry entry : ArticleReading.all(name, mutated)) {
                        assertFalse(
                                entry instanceof Rejection rejection && rejection.reason() == Rejection.Reason.FAILED,
                                () -> ((Rejection) entry).sentence());
                    }
                } catch (IOException e) {
                    // The run turns an input that ends unexpectedly into a rejection.
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html|<html><body><article>|<div>|</div>",
                "a.xml|<rss version='2.0'><channel><item><description>|<div>|</div>",
                "a.xml|<rss version='2.0'><channel><item><description>|&lt;div&gt;|&lt;/div&gt;",
                "a.xml|<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>|<div>|</div>",
                "a.xml|<nitf><body><body.content>|<block>|</block>",
                "a.xml|<newsItem><contentSet><inlineXML><body>|<div>|</div>",
                "a.json|{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"content_html\": \"|<div>|</div>",
                "a.json|{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": |[|]",
                "a.jsonl|{\"text\": \"a\", \"x\": |[|]",
                "a.jsonl|[|[|]",
                "a.eml|MIME-Version: 1.0\\nContent-Type: text/html\\n\\n|<div>|</div>",
                "a.txt|---\\ntitle: |[|]"
            })
    void deepNestingIsReadInLinearTime(String name, String begin, String open, String close) {
        String start = begin.replace("\\n", "\n");
        CpuTime.assertLinear(
                name + " " + begin,
                () -> read(name, nested(start, open, close, 2_000)),
                () -> read(name, nested(start, open, close, 2_000 * CpuTime.TIMES)));
    }

    @Test
    void deepListsOfFeedsAreReadInLinearTime() {
        String little = nested("<opml><body>", "<outline text='a' xmlUrl='b'>", "</outline>", 5_000);
        String much = nested("<opml><body>", "<outline text='a' xmlUrl='b'>", "</outline>", 5_000 * CpuTime.TIMES);
        CpuTime.assertLinear(
                "outlines",
                () -> FeedList.parse(little.getBytes(StandardCharsets.UTF_8)),
                () -> FeedList.parse(much.getBytes(StandardCharsets.UTF_8)));
    }

    private static String nested(String begin, String open, String close, int depth) {
        return begin + open.repeat(depth) + "One sentence that is read." + close.repeat(depth);
    }

    private static void read(String name, String text) {
        for (SourceEntry entry : readable(name, text)) {
            assertFalse(
                    entry instanceof Rejection rejection && rejection.reason() == Rejection.Reason.FAILED,
                    () -> ((Rejection) entry).sentence());
        }
    }

    private static List<SourceEntry> readable(String name, String text) {
        try {
            return ArticleReading.all(name, text);
        } catch (IOException e) {
            // The run turns an input that ends unexpectedly into a rejection.
            return List.of();
        }
    }

    /** Makes one to eight changes: changes a byte, removes or repeats a part, or inserts a piece of syntax. */
    private static byte[] mutated(byte[] original, Random random) {
        String[] pieces = {
            "<", ">", "&", "\"", "\0", "{", "]]>", "<!--", "\n\n", "From ", "=?", "--teil", "\u00ff", "%", "[["
        };
        byte[] bytes = original.clone();
        for (int changes = 1 + random.nextInt(8); changes > 0 && bytes.length > 4; changes--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(200));
            byte[] inserted = switch (random.nextInt(4)) {
                case 0 -> new byte[] {(byte) random.nextInt(256)};
                case 1 -> new byte[0];
                case 2 ->
                    (new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).repeat(2))
                            .getBytes(StandardCharsets.ISO_8859_1);
                default -> pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.ISO_8859_1);
            };
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            out.writeBytes(inserted);
            int from = random.nextBoolean() ? end : at + 1;
            out.write(bytes, from, bytes.length - from);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    @Test
    void followsNoEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the password is swordfish");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'><!ENTITY % p SYSTEM '"
                + secret.toUri() + "'> %p;]>";
        for (String document : List.of(
                "<rss version='2.0'><channel><title>c</title><link>l</link><description>d</description><item><title>T</title><description>It says &e; here.</description></item></channel></rss>",
                "<nitf><body><body.content><p>It says &e; here.</p></body.content></body></nitf>",
                "<newsItem><contentSet><inlineXML><p>It says &e; here.</p></inlineXML></contentSet></newsItem>",
                "<html><body><article><h1>t</h1><p>It says &e; here, and then it goes on and on, for a paragraph of its own.</p></article></body></html>")) {
            for (SourceEntry entry : ArticleReading.all("x", "<?xml version='1.0'?>" + doctype + document)) {
                String said = entry instanceof Article article ? article.text() : ((Rejection) entry).sentence();
                assertFalse(said.contains("swordfish"), said);
            }
        }
    }

    @Test
    void doesNotExpandABillionLaughs() throws IOException {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" '&l")
                    .append(i - 1)
                    .append(";&l")
                    .append(i - 1)
                    .append(";'>");
        }
        String feed = dtd + "]><rss version='2.0'><channel><title>c</title><link>l</link><description>d</description>"
                + "<item><title>T</title><description>&l29;</description></item></channel></rss>";
        CpuTime.assertWithin(
                LIMIT,
                "a billion laughs",
                () -> assertEquals(1, ArticleReading.all("x", feed).size()));
    }

    @Test
    void stopsReadingDecompressionBombs() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) 'a');
        try (GZIPOutputStream out = new GZIPOutputStream(gzip);
                ZipOutputStream files = new ZipOutputStream(zip)) {
            files.putNextEntry(new ZipEntry("a.jsonl"));
            for (int i = 0; i < 400; i++) {
                out.write(zeros);
                files.write(zeros);
            }
        }
        for (byte[] bomb : List.of(gzip.toByteArray(), zip.toByteArray())) {
            IOException broken = org.junit.jupiter.api.Assertions.assertThrows(
                    IOException.class, () -> ArticleReading.all("a.jsonl", bomb));
            assertTrue(String.valueOf(broken.getMessage()).contains("unpacks to more than"), broken.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<blockquote>",
                "<a class=ad>",
                "<!--",
                "&lt",
                "<p "
            })
    void readsDeepAndLongMarkupInLinearTime(String piece) {
        String little = page(piece.repeat(12_500));
        String much = page(piece.repeat(12_500 * CpuTime.TIMES));

        CpuTime.assertLinear(
                piece, () -> ArticleReading.all("x.html", little), () -> ArticleReading.all("x.html", much));
    }

    private static String page(String markup) {
        return "<html><body><p>A first paragraph, with enough words to be an article for once, stands here.</p>"
                + markup + "end</body></html>";
    }
}
