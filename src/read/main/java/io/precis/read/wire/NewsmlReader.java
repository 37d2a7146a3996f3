package io.precis.read.wire;

import io.precis.article.Article;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.XmlDecoder;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.FieldNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads IPTC NewsML-G2 and NewsML 1: a news item, or a message with several. The text is inline XHTML, NITF or plain text. Items without
 * text, such as pictures and packages, are skipped.
 */
public final class NewsmlReader implements DocumentReader {
    @Override
    public List<SourceEntry> read(byte[] bytes, SourcePlace place) {
        Document xml = XmlDocument.of(bytes);
        List<SourceEntry> entries = new ArrayList<>();
        for (Element item : xml == null ? List.<Element>of() : xml.select("newsItem")) {
            String defaultId = place.source() + "#" + (entries.size() + 1);
            if (item.selectFirst("contentSet > inlineXML, contentSet > inlineData") != null) {
                entries.add(article(item, place, defaultId));
            } else if (item.selectFirst("DataContent") != null) {
                entries.add(NewsmlOne.article(item, place, defaultId));
            }
        }
        return entries.isEmpty()
                ? List.of(XmlDocument.malformed(place, "no news item with text", "a document in NewsML-G2"))
                : entries;
    }

    @Override
    public String encoding(byte[] bytes) {
        return XmlDecoder.encoding(bytes);
    }

    private static SourceEntry article(Element item, SourcePlace place, String defaultId) {
        Map<String, String> values = new HashMap<>();
        put(values, "id", item.attr("guid"));
        put(values, "title", XmlDocument.text(item, "contentMeta > headline", "itemMeta > title"));
        put(values, "author", XmlDocument.text(item, "contentMeta > by", "contentMeta > creator > name"));
        put(
                values,
                "sourceName",
                XmlDocument.text(item, "itemMeta > provider > name", "contentMeta > infoSource > name"));
        put(values, "section", XmlDocument.text(item, "contentMeta > subject > name"));
        put(
                values,
                "published",
                XmlDocument.text(
                        item, "contentMeta > contentCreated", "itemMeta > firstCreated", "itemMeta > versionCreated"));
        Element language = item.selectFirst("contentMeta > language[tag]");
        put(values, "language", language == null ? null : language.attr("tag"));
        Element nitf = item.selectFirst("inlineXML nitf");
        if (nitf != null) {
            return NitfReader.article(nitf, place, values);
        }
        List<Element> contents = new ArrayList<>(item.select("contentSet > inlineXML"));
        contents.addAll(item.select("contentSet > inlineData"));
        AgencyText text = new ItemContent(values.get("title"), item.select("contentMeta > keyword")).of(contents);
        return new ArticleFields(place, defaultId, FieldNames.DEFAULT, values)
                .marking(text.marks())
                .entry(Article.Form.RECORD, text.text());
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }
}
