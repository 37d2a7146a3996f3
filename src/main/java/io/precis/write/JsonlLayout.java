package io.precis.write;

import io.precis.article.Digest;

/** {@code digest.jsonl}: one article a line. */
final class JsonlLayout implements Layout {
    private final boolean explain;

    /** @param explain whether the sentences that just missed are written, too */
    JsonlLayout(boolean explain) {
        this.explain = explain;
    }

    @Override
    public String article(Digest digest) {
        return ArticleJson.of(digest, explain);
    }

    @Override
    public String after() {
        return "\n";
    }
}
