package io.precis.batch.collect;

import io.precis.article.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Chooses which entries of the inputs a retry digests. */
public interface RetryFilter {
    /** The entry as it is to be digested now; null where it was digested before. */
    @Nullable
    SourceEntry again(SourceEntry entry);
}
