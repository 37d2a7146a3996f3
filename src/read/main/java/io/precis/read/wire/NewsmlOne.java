package io.precis.read.wire;

import io.precis.article.Article;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.FieldNames;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a news item of NewsML 1.0 to 1.2, the predecessor of NewsML-G2: its first content that has text. */
final class NewsmlOne {
    private NewsmlOne() {}

    static SourceEntry article(Element item, SourcePlace place, String defaultId) {
        Map<String, String> values = new HashMap<>();
        put(values, "id", XmlDocument.text(item, "NewsIdentifier > PublicIdentifier", "NewsIdentifier > NewsItemId"));
        put(values, "title", XmlDocument.text(item, "NewsLines > HeadLine", "HeadLine"));
        put(values, "author", XmlDocument.text(item, "NewsLines > ByLine", "ByLine"));
        put(values, "published", XmlDocument.text(item, "FirstCreated", "ThisRevisionCreated", "DateId"));
        Element language = item.selectFirst("DescriptiveMetadata > Language[FormalName]");
        put(values, "language", language == null ? null : language.attr("FormalName"));
        Element provider = item.selectFirst(
                "AdministrativeMetadata > Provider > Party[FormalName], AdministrativeMetadata > Source > Party[FormalName]");
        put(values, "sourceName", provider == null ? null : provider.attr("FormalName"));
        Element nitf = item.selectFirst("DataContent nitf");
        if (nitf != null) {
            return NitfReader.article(nitf, place, values);
        }
        AgencyText text =
                new ItemContent(values.get("title"), item.select("KeywordLine")).of(item.select("DataContent"));
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
