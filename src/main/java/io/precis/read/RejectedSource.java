package io.precis.read;

import io.precis.article.Entry;
import io.precis.article.Rejection;
import org.jspecify.annotations.Nullable;

/** An input from which nothing can be read: one rejection, or nothing at all. */
final class RejectedSource implements ArticleSource {
    private @Nullable Rejection rejection;

    RejectedSource(@Nullable Rejection rejection) {
        this.rejection = rejection;
    }

    @Override
    public @Nullable Entry next() {
        Rejection given = rejection;
        rejection = null;
        return given;
    }

    @Override
    public void close() {}
}
