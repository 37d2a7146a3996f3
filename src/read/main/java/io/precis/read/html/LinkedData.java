package io.precis.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a page says about its article in JSON-LD with schema.org's vocabulary. Blocks that are not valid JSON are ignored. */
final class LinkedData {
    private static final Set<String> ARTICLE_TYPES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "ScholarlyArticle",
            "TechArticle",
            "Report",
            "Review");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(parse(script.data()), found);
        }
        return new LinkedData(found.isEmpty() ? MissingNode.getInstance() : found.get(0));
    }

    /** Whether the page calls itself an article. */
    boolean isArticle() {
        return !article.isMissingNode();
    }

    /** A property's text: the first item of a list, the name of an object; null when it has no text. */
    @Nullable
    String text(String property) {
        return text(article.path(property));
    }

    /** The texts of a list or a single value, joined with commas; null when there is none. */
    @Nullable
    String texts(String property) {
        JsonNode values = article.path(property);
        if (!values.isArray()) {
            return text(values);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            String text = text(value);
            if (text != null && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue().isBlank() ? null : value.stringValue().strip();
        } else if (value.isArray()) {
            return text(value.path(0));
        } else if (value.isObject()) {
            return text(value.path(value.has("name") ? "name" : "@id"));
        }
        return null;
    }

    private static JsonNode parse(String data) {
        int from = data.indexOf('{');
        int list = data.indexOf('[');
        int begin = list >= 0 && (from < 0 || list < from) ? list : from;
        int end = Math.max(data.lastIndexOf('}'), data.lastIndexOf(']'));
        try {
            // Between comment marks that some pages put around it.
            return begin < 0 || end < begin ? MissingNode.getInstance() : JSON.readTree(data.substring(begin, end + 1));
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, found));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                found.add(node);
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                collect(node.path(inner), found);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.isString() && ARTICLE_TYPES.contains(type.stringValue());
    }
}
