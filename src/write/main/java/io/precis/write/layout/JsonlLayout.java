package io.precis.write.layout;

import io.precis.article.Digest;

/** {@code digest.jsonl}: one article per line. */
public final class JsonlLayout implements DigestLayout {
    private final boolean explain;

    /** @param explain whether the sentences that were nearly chosen are written too */
    public JsonlLayout(boolean explain) {
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
