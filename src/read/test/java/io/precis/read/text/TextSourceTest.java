package io.precis.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.Rejection.Reason;
import io.precis.read.ArticleReading;
import io.precis.read.ArticleSources;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSourceTest {
    private static Article article(String content) throws IOException {
        return ArticleReading.article(ArticleReading.all("news/a.txt", content).get(0));
    }

    private static Rejection rejection(byte[] content) throws IOException {
        return ArticleReading.rejection(
                ArticleReading.all("news/a.txt", content).get(0));
    }

    private static Rejection rejection(String content) throws IOException {
        return rejection(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTextUnchanged() throws IOException {
        Article article = article("Titel\r\n\r\nText mit\u00A0Umlaut: \u00FC.\r\n");

        assertEquals("Titel\r\n\r\nText mit\u00A0Umlaut: \u00FC.\r\n", article.text());
        assertEquals("news/a.txt", article.id());
        assertEquals(Article.Form.PAGE, article.form());
        assertNull(article.title());
    }

    @Test
    void readsFrontMatter() throws IOException {
        Article article = article("""
                ---
                title: "Pont: ouverture retard\u00E9e"
                date: 2026-02-18
                author: [Ana Ruiz, Jo Lee]
                language: no
                id: 0042
                mood: {sunny: yes}
                ---
                Le pont ouvrira en mars.
                """);

        assertEquals("Le pont ouvrira en mars.\n", article.text());
        assertEquals("Pont: ouverture retard\u00E9e", article.title());
        assertEquals(LocalDate.of(2026, 2, 18), article.published());
        assertEquals("Ana Ruiz, Jo Lee", article.author());
        assertEquals("nb", String.valueOf(article.language()));
        assertEquals("0042", article.id());
    }

    @Test
    void rejectsBrokenFrontMatterWithLine() throws IOException {
        Rejection rejection = rejection("---\ndate: 2026-02-18\ntitle: Brussels: a bridge\n---\nText.\n");

        assertEquals(Reason.MALFORMED, rejection.reason());
        assertEquals(3, rejection.place().line());
    }

    @Test
    void rejectsFrontMatterThatIsNotClosed() throws IOException {
        assertEquals(
                "front matter that is not closed",
                rejection("---\ntitle: A\n\nText.\n").found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\nA quiet day.\n---\nThen rain.\n", "---\n", "--- a dash\nText\n", "---\nOnly prose here.\n"
            })
    void takesHyphensAroundProseAsText(String content) throws IOException {
        if (content.equals("---\n")) {
            assertEquals(Reason.EMPTY, rejection(content).reason());
        } else {
            assertEquals(content, article(content).text());
        }
    }

    @ParameterizedTest
    @CsvSource({"date: soon, 'date'", "language: english please, 'language'", "language: English, 'language'"})
    void rejectsInvalidFieldValue(String line, String key) throws IOException {
        Rejection rejection = rejection("---\n" + line + "\n---\nText.\n");

        assertEquals(Reason.MALFORMED, rejection.reason());
        assertTrue(rejection.found().contains(key), rejection.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\u00A0\n", "\u2014 \u2026 !?\n", "\uFEFF"})
    void rejectsTextWithoutLetterOrDigit(String content) throws IOException {
        assertEquals(Reason.EMPTY, rejection(content).reason());
    }

    @Test
    void readsOneWord() throws IOException {
        assertEquals("Ja", article("Ja").text());
    }

    @Test
    void rejectsBrokenUtf8WithItsLine() throws IOException {
        byte[] content = "Z\u00FCrich w\u00E4hlt.\nGen\u00E8ve aussi \u00E9t\u00E9.\n".getBytes(StandardCharsets.UTF_8);
        content[content.length - 4] = (byte) 0xFF;

        Rejection rejection = rejection(content);

        assertEquals(Reason.UNREADABLE, rejection.reason());
        assertEquals(2, rejection.place().line());
    }

    @Test
    void rejectsBinaryFile() throws IOException {
        assertEquals(
                Reason.BINARY,
                rejection(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                        .reason());
        assertEquals(Reason.BINARY, rejection("abc\0def\0\0gh").reason());
        assertEquals(Reason.BINARY, rejection("%PDF-1.7 some text").reason());
    }

    @Test
    void rejectsFiftyMegabytesWithoutHoldingThem() throws IOException {
        InputFile file = new InputFile(Path.of("big.txt"), "big.txt", InputFormat.AUTO, FieldNames.DEFAULT);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'a');
                return length;
            }
        };

        try (ArticleSource source = ArticleSources.open(file, endless)) {
            assertEquals(
                    Reason.TOO_LARGE, ArticleReading.rejection(source.next()).reason());
            assertNull(source.next());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UTF-16LE | Premi\u00E8re neige sur le Jura, les \u00E9coles ferm\u00E9es.
                    UTF-16BE | Premi\u00E8re neige sur le Jura, les \u00E9coles ferm\u00E9es.
                    windows-1252 | Premi\u00E8re neige sur le Jura : les \u00E9coles restent ferm\u00E9es \u00E0 Besan\u00E7on.
                    windows-1252 | K\u00F6ln w\u00E4hlt \u201Eeinen neuen Rat\u201C, die Stra\u00DFen sind gesperrt.
                    windows-1250 | Rada m\u011Bsta schv\u00E1lila nov\u00FD rozpo\u010Det, \u0159ekl starosta T\u0159eb\u00ED\u010De.
                    ISO-8859-2 | W \u015Brod\u0119 rz\u0105d przyj\u0105\u0142 ustaw\u0119 o ochronie \u017Cubr\u00F3w.
                    windows-1254 | Belediye ba\u015Fkan\u0131, k\u00F6pr\u00FCn\u00FCn \u00F6n\u00FCm\u00FCzdeki y\u0131l a\u00E7\u0131laca\u011F\u0131n\u0131 s\u00F6yledi.
                    windows-1251 | Новый мост через Оку откроют на год позже срока.
                    KOI8-R | Новый мост через Оку откроют на год позже срока.
                    IBM866 | Новый мост через Оку откроют на год позже срока.
                    windows-1253 | Σε ύφεση βρίσκεται η πυρκαγιά στη βόρεια Εύβοια.
                    windows-1255 | הכנסת אישרה את התקציב החדש ביום רביעי.
                    windows-1256 | بدأت محطة جديدة لتحلية مياه البحر ضخ مياه الشرب.
                    windows-874 | นายกรัฐมนตรีเปิดสะพานใหม่เมื่อวันพุธ
                    windows-31j | 長野県は新しい駅舎の改修が終わったと発表した。
                    EUC-JP | 長野県は新しい駅舎の改修が終わったと発表した。
                    GB18030 | 受持续春旱影响，云南省元阳县今年头茬春茶减产约两成。
                    Big5 | 受持續春旱影響，今年頭茬春茶減產約兩成，農民說這是十年來最少的一年。
                    EUC-KR | 한울반도체가 경기 평택에 새 공장을 짓는다고 밝혔다.
                    """)
    void detectsEncoding(String charset, String text) throws IOException {
        String content = text + "\n" + text + "\n";
        InputFile file = new InputFile(Path.of("a.txt"), "a.txt", InputFormat.AUTO, FieldNames.DEFAULT);
        try (ArticleSource source = ArticleSources.open(
                file, new java.io.ByteArrayInputStream(content.getBytes(Charset.forName(charset))))) {
            Article article = ArticleReading.article(source.next());

            assertEquals(content, article.text());
            assertEquals(charset, source.encoding());
        }
    }
}
