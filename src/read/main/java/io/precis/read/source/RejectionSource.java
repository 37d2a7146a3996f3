package io.precis.read.source;

import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import org.jspecify.annotations.Nullable;

/** An input from which nothing can be read: one rejection, or nothing at all. */
public final class RejectionSource implements ArticleSource {
    private @Nullable Rejection rejection;

    public RejectionSource(@Nullable Rejection rejection) {
        this.rejection = rejection;
    }

    @Override
    public @Nullable SourceEntry next() {
        Rejection given = rejection;
        rejection = null;
        return given;
    }

    @Override
    public void close() {}
}
