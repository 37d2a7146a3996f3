package io.precis.write.layout;

import io.precis.article.Digest;

/** {@code digest.json}: one document, {@code {"run": ..., "articles": [...]}}, each article on a line of its own. */
public final class JsonLayout implements DigestLayout {
    /** The shape's version; it changes when a reader of the former shape would break. */
    static final int SCHEMA_VERSION = 1;

    private final WriteOptions options;

    public JsonLayout(WriteOptions options) {
        this.options = options;
    }

    @Override
    public String opening() {
        String run = JsonText.object(json -> {
            JsonText.string(json, "job", options.job());
            JsonText.string(json, "date", options.date());
            JsonText.string(json, "precis", options.version());
            json.writeNumberProperty("schema", SCHEMA_VERSION);
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
