package io.precis.batch.spool;

import io.precis.article.Duplicate;
import io.precis.article.SourceEntry;
import java.util.List;

/**
 * What was read from an input, as the digesting step gets it.
 *
 * @param entry an article to digest, or why there is none
 * @param source 0-based number of the job's input it came from
 * @param duplicates the articles that are left out because this one says the same
 */
public record CollectedEntry(SourceEntry entry, int source, List<Duplicate> duplicates) {
    public CollectedEntry {
        duplicates = List.copyOf(duplicates);
    }
}
