package io.precis.write.layout;

import io.precis.article.Digest;

/** {@code digest.json}: one document, {@code {"run": ..., "articles": [...]}}, one article per line. */
public final class JsonLayout implements DigestLayout {
    /** Version of the schema; it increases when programs that read the old one would break. */
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
