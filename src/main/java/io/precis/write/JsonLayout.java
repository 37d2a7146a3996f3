package io.precis.write;

import io.precis.article.Digest;

/** {@code digest.json}: one document, {@code {"run": ..., "articles": [...]}}, each article on a line of its own. */
final class JsonLayout implements Layout {
    /** The shape's version; it changes when a reader of the former shape would break. */
    static final int SCHEMA = 1;

    private final WriteOptions options;

    JsonLayout(WriteOptions options) {
        this.options = options;
    }

    @Override
    public String opening() {
        String run = Json.object(json -> {
            Json.string(json, "job", options.job());
            Json.string(json, "date", options.date());
            Json.string(json, "precis", options.version());
            json.writeNumberProperty("schema", SCHEMA);
        });
        return "{\"run\":" + run + ",\n\"articles\":[";
    }

    @Override
    public String between() {
        return ",";
    }

    @Override
    public String before() {
        return "\n";
    }

    @Override
    public String article(Digest digest) {
        return ArticleJson.of(digest, options.style().explain());
    }

    @Override
    public String closing() {
        return "\n]}\n";
    }
}
