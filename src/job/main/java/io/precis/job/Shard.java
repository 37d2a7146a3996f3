package io.precis.job;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;

/**
 * One of several disjoint parts of an input. Machines can each digest one part without communicating.
 *
 * @param number from 1 to {@code count}
 * @param count number of parts
 */
public record Shard(int number, int count) {
    /** The whole input. */
    static final Shard ALL = new Shard(1, 1);

    public Shard {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException(number + "/" + count);
        }
    }

    /** Reads {@code 2/5}. */
    static Shard of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return new Shard(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
    }

    /** Whether an entry belongs to this part. It depends only on the id, so that all machines decide the same. */
    public boolean holds(SourceEntry entry) {
        String id = entry instanceof Article article ? article.id() : ((Rejection) entry).id();
        String key = id == null
                ? entry instanceof Rejection rejection ? rejection.place().toString() : ""
                : id;
        return count == 1 || Math.floorMod(key.hashCode() * 0x9E3779B1 >>> 8, count) == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + count;
    }
}
