package io.precis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[12 March 2024] The port is open again.",
                "[1] The port is open again, and [2] the ferry sails.",
                "[1, 2] The port is open again.",
                "[\"The port is open\"] is what the mayor said.",
                "[[Lindby]] is a port.",
                "{The port} is open again.",
                "<3 is what the port wrote on its wall.",
                "- The port is open again."
            })
    void textsThatBeginWithBracketsAreTexts(String text) throws IOException {
        assertEquals(
                text,
                ArticleReading.article(ArticleReading.all("a.txt", text).get(0)).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n \"rows\": [1, 2]}",
                "[\"a\", \"b\"]",
                "[[1, 2], [3, 4]]",
                "<?xml version=\"1.0\"?><book><p>A page.</p></book>",
                "<opml version=\"2.0\"><body/></opml>"
            })
    void otherFormatsAreRefused(String text) throws IOException {
        Rejection rejection =
                ArticleReading.rejection(ArticleReading.all("a", text).get(0));

        assertEquals(Rejection.Reason.MALFORMED, rejection.reason());
    }

    @Test
    void anArchiveIsJudgedByTheWholeNamesInIt() throws IOException {
        assertEquals(
                "The port is open.",
                ArticleReading.article(
                                ArticleReading.all("a.zip", zip("sword/a.txt")).get(0))
                        .text());
        assertEquals(
                "a broken Office document",
                ArticleReading.rejection(ArticleReading.all("a.docx", zip("word/document.xml"))
                                .get(0))
                        .found());
        assertEquals(
                "a program",
                ArticleReading.rejection(ArticleReading.all("a.jar", zip("META-INF/MANIFEST.MF"))
                                .get(0))
                        .found());
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("The port is open.".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
