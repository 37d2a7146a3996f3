package io.precis.batch.spool;

import io.precis.article.Duplicate;
import io.precis.article.SourceEntry;
import java.util.List;

/**
 * What was read, as the digesting step gets it.
 *
 * @param entry an article to digest, or why there is none
 * @param source number of the job's input it came from
 * @param duplicates what is left out for this article's sake
 */
public record CollectedEntry(SourceEntry entry, int source, List<Duplicate> duplicates) {
    public CollectedEntry {
        duplicates = List.copyOf(duplicates);
    }
}
