package io.precis.read.wire;

import io.precis.article.Article;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.date.PublicationDateParser;
import io.precis.read.encoding.XmlDecoder;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.FieldNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads NITF, the News Industry Text Format 3: headline, byline, date of issue, and the body with its marks. */
public final class NitfReader implements DocumentReader {
    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        Document xml = XmlDocument.of(bytes);
        Element nitf = xml == null ? null : xml.selectFirst("nitf");
        return List.of(
                nitf == null
                        ? XmlDocument.malformed(place, "no element 'nitf'", "a document in NITF 3")
                        : article(nitf, place, new HashMap<>()));
    }

    @Override
    public String encoding(byte[] bytes) {
        return XmlDecoder.encoding(bytes);
    }

    /**
     * The article of a NITF document.
     *
     * @param known fields from a document around it, by the names of {@link FieldNames#KNOWN}; they replace those of the NITF
     *     document
     */
    static SourceEntry article(Element nitf, SourcePlace place, Map<String, String> known) {
        Map<String, String> values = new HashMap<>();
        put(values, "id", attribute(nitf, "doc-id", "id-string"));
        put(values, "title", XmlDocument.text(nitf, "hedline > hl1", "headline > hl1", "hl1", "head > title"));
        put(values, "author", XmlDocument.text(nitf, "byline > person", "byline"));
        put(values, "published", day(attribute(nitf, "date\\.issue", "norm"), attribute(nitf, "story\\.date", "norm")));
        put(values, "section", attribute(nitf, "pubdata", "position.section"));
        put(values, "sourceName", XmlDocument.text(nitf, "distributor > org", "distributor"));
        put(values, "sourceName", attribute(nitf, "pubdata", "name"));
        put(values, "language", nitf.attr("xml:lang"));
        put(values, "language", attribute(nitf, "body", "xml:lang"));
        values.putAll(known);
        Element body = nitf.selectFirst("body\\.content");
        AgencyText text = AgencyText.of(Objects.requireNonNullElse(body, nitf));
        return new ArticleFields(place, values.getOrDefault("id", place.source()), FieldNames.DEFAULT, values)
                .marking(text.marks())
                .entry(Article.Form.RECORD, text.text());
    }

    private static @Nullable String attribute(Element nitf, String element, String name) {
        Element found = nitf.selectFirst(element);
        return found == null ? null : found.attr(name);
    }

    /** The first date that can be read; NITF writes 20230225T101500Z. */
    private static @Nullable String day(@Nullable String... norms) {
        for (String norm : norms) {
            if (norm != null && PublicationDateParser.parse(norm).isPresent()) {
                return norm;
            }
        }
        return null;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
    }
}
