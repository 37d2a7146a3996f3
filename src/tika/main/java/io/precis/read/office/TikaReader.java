package io.precis.read.office;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.html.HtmlText;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.FieldNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads a PDF or Word document as one article: its text, and the title, author and date from its metadata. */
public final class TikaReader implements DocumentReader {
    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        Metadata about = new Metadata();
        ToHTMLContentHandler html = new ToHTMLContentHandler();
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            new AutoDetectParser().parse(in, html, about, new ParseContext());
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            return List.of(new Rejection(
                    place.source(),
                    place,
                    Rejection.Reason.MALFORMED,
                    "a document that cannot be read (" + e.getMessage() + ")",
                    "a PDF or Word document with text in it"));
        }
        Map<String, String> values = new HashMap<>();
        put(values, "title", about.get(TikaCoreProperties.TITLE));
        put(values, "author", about.get(TikaCoreProperties.CREATOR));
        put(values, "published", about.get(TikaCoreProperties.CREATED));
        return List.of(new ArticleFields(place, place.source(), FieldNames.DEFAULT, values)
                .entry(Article.Form.RECORD, HtmlText.of(html.toString())));
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
    }
}
