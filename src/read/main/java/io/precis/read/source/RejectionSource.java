package io.precis.read.source;

import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import org.jspecify.annotations.Nullable;

/** The source of an input that cannot be read: it gives one rejection, or nothing at all. */
public final class RejectionSource implements ArticleSource {
    private @Nullable Rejection rejection;

    /** @param rejection the only entry; null for no entry */
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
