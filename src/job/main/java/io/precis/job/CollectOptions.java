package io.precis.job;

import io.precis.read.net.FetchOptions;

/**
 * Which articles of the input a run takes, and how feeds are fetched.
 *
 * @param onlyNew whether articles that an earlier night digested are left out
 * @param similarity from which two articles are duplicates, above 0, at most 1; 0 keeps all articles
 * @param nights number of earlier nights in which duplicates are looked for
 * @param stories whether articles that report the same are grouped into stories
 * @param shard the part of the input to take
 * @param pages whether the web page of each feed entry is fetched
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
    /** Whether articles may be left out, so that a list of them is written. */
    public boolean listsLeftOut() {
        return onlyNew || dropsDuplicates();
    }

    /** Whether duplicates are left out. */
    public boolean dropsDuplicates() {
        return similarity > 0;
    }
}
