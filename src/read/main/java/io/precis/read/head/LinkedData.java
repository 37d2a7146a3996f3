package io.precis.read.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a page says about its article in JSON-LD with schema.org's vocabulary: all blocks of the page together, where a
 * reference stands for what another block says. Blocks that are not valid JSON are ignored.
 */
public final class LinkedData {
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

    private static final Set<String> PAGE_TYPES = Set.of("WebPage", "ItemPage", "HowTo", "Recipe");
    private static final Set<String> GROUP_TYPES =
            Set.of("Organization", "NewsMediaOrganization", "Corporation", "WebSite");

    private static final List<String> INNER = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

    private LinkedData() {}

    public static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                data.collect(parse(script.data()));
            }
        }
        return data;
    }

    /** Whether the page calls itself an article. */
    public boolean isArticle() {
        return !articles.isEmpty();
    }

    /** A property's text: the first item of a list, the name of an object; null when it has no text. */
    @Nullable
    public String text(String property) {
        for (JsonNode article : articles) {
            String text = text(article.path(property));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The whole text of the article as it stands there, which may be HTML; null where the page does not give it. */
    @Nullable
    public String body() {
        for (JsonNode article : articles) {
            JsonNode body = article.path("articleBody");
            if (body.isString() && !body.stringValue().isBlank()) {
                return body.stringValue();
            }
        }
        return null;
    }

    /** The same of the page's article, or else of the page itself. */
    @Nullable
    public String textOfPage(String property) {
        String text = text(property);
        for (int i = 0; text == null && i < pages.size(); i++) {
            text = text(pages.get(i).path(property));
        }
        return text;
    }

    /** The names of the people a list or a single value names, without those of firms and sites, in order. */
    public List<String> people(String property) {
        List<String> people = new ArrayList<>();
        for (JsonNode article : articles) {
            JsonNode values = article.path(property);
            for (JsonNode value : values.isArray() ? values : List.of(values)) {
                JsonNode known = resolved(value);
                String text = isOf(known.path("@type"), GROUP_TYPES) ? null : text(known);
                if (text != null && !people.contains(text)) {
                    people.add(text);
                }
            }
            if (!people.isEmpty()) {
                break;
            }
        }
        return people;
    }

    private @Nullable String text(JsonNode value) {
        if (value.isString()) {
            String text = PlainText.of(value.stringValue());
            return text.isEmpty() ? null : text;
        } else if (value.isArray()) {
            return text(value.path(0));
        } else if (value.isObject()) {
            JsonNode known = resolved(value);
            return known.path("name").isString() ? text(known.path("name")) : text(known.path("@id"));
        }
        return null;
    }

    /** What a reference stands for, or the value itself. */
    private JsonNode resolved(JsonNode value) {
        boolean isReference =
                value.isObject() && !value.has("name") && value.path("@id").isString();
        return isReference ? named.getOrDefault(value.path("@id").stringValue(), value) : value;
    }

    private static JsonNode parse(String data) {
        String bare = data.replace("<![CDATA[", " ").replace("]]>", " ");
        int object = bare.indexOf('{');
        int list = bare.indexOf('[');
        int begin = list >= 0 && (object < 0 || list < object) ? list : object;
        int end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
        try {
            // Between comment marks that some pages put around it.
            return begin < 0 || end < begin ? MissingNode.getInstance() : JSON.readTree(bare.substring(begin, end + 1));
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            if (node.path("@id").isString() && node.has("name")) {
                named.putIfAbsent(node.path("@id").stringValue(), node);
            }
            if (isOf(node.path("@type"), ARTICLE_TYPES)) {
                articles.add(node);
            } else if (isOf(node.path("@type"), PAGE_TYPES)) {
                pages.add(node);
            }
            INNER.forEach(inner -> collect(node.path(inner)));
        }
    }

    private static boolean isOf(JsonNode type, Set<String> wanted) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isOf(one, wanted)) {
                    return true;
                }
            }
        }
        return type.isString() && wanted.contains(type.stringValue().replaceFirst("^https?://schema\\.org/", ""));
    }
}
