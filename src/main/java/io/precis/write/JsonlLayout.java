package io.precis.write;

import io.precis.article.Digest;

/** {@code digest.jsonl}: one article a line. */
final class JsonlLayout implements Layout {
    @Override
    public String article(Digest digest) {
        return ArticleJson.of(digest) + "\n";
    }
}
