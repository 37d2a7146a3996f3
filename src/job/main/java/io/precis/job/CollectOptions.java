package io.precis.job;

import io.precis.read.net.FetchOptions;

/**
 * What of the input a run takes.
 *
 * @param onlyNew whether what an earlier night had is left out
 * @param similarity from which on an article is a duplicate of another, above 0, at most 1; 0 when all are kept
 * @param nights how many nights back duplicates are looked for
 * @param stories whether articles that tell the same story are put together
 * @param shard which part of the input
 * @param pages whether the page of each entry of a feed is fetched
 * @param fetch how feeds and pages are fetched
 */
public record CollectOptions(
        boolean onlyNew,
        double similarity,
        int nights,
        boolean stories,
        Shard shard,
        boolean pages,
        FetchOptions fetch) {
    /** Whether articles may be left out, of which there is then a list. */
    public boolean listsLeftOut() {
        return onlyNew || dropsDuplicates();
    }

    public boolean dropsDuplicates() {
        return similarity > 0;
    }
}
