package io.precis.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.read.ArticleSources;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class TikaReaderTest {
    @Test
    void readsWord() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Harbour report");
            document.createParagraph().createRun().setText("The crane fell on Monday.");
            document.createParagraph().createRun().setText("Nobody was hurt.");
            document.write(bytes);
        }
        Article article = (Article) read("report.docx", bytes.toByteArray());
        assertEquals("Harbour report", article.title());
        assertEquals("The crane fell on Monday.\n\nNobody was hurt.", article.text());
    }

    @Test
    void readsPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                out.newLineAtOffset(72, 700);
                out.showText("The crane fell on Monday.");
                out.endText();
            }
            document.save(bytes);
        }
        Article article = (Article) read("report.pdf", bytes.toByteArray());
        assertTrue(article.text().contains("The crane fell on Monday."), article.text());
    }

    @Test
    void rejectsABrokenDocument() throws IOException {
        Rejection rejection = (Rejection) read("report.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Rejection.Reason.MALFORMED, rejection.reason());
    }

    private static SourceEntry read(String name, byte[] bytes) throws IOException {
        InputFile file = new InputFile(Path.of(name), name, InputFormat.AUTO, FieldNames.DEFAULT);
        try (ArticleSource source = ArticleSources.open(file, new ByteArrayInputStream(bytes))) {
            SourceEntry entry = source.next();
            if (entry == null) {
                throw new AssertionError("nothing was read");
            }
            return entry;
        }
    }
}
