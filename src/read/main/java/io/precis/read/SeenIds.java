package io.precis.read;

import java.util.Arrays;

/**
 * Remembers where each id was seen first, in at most 32 bytes per id. Only a 64-bit hash of each id is kept: in about one of
 * 40 million runs of a million articles, two different ids have the same hash and are taken for one.
 */
final class SeenIds {
    private long[] hashes = new long[1024];
    private long[] places = new long[1024];
    private int size;

    /**
     * Records an id.
     *
     * @param place 0 or more
     * @return the place where the id was first recorded, -1 if this is the first time
     */
    long put(String id, long place) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        long hash = hash(id);
        int at = slot(hash);
        if (hashes[at] == hash) {
            return places[at];
        }
        hashes[at] = hash;
        places[at] = place;
        size++;
        return -1;
    }

    private int slot(long hash) {
        int at = (int) (hash >>> 32) & hashes.length - 1;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldPlaces = places;
        hashes = new long[oldHashes.length * 2];
        places = Arrays.copyOf(hashes, hashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int at = slot(oldHashes[i]);
                hashes[at] = oldHashes[i];
                places[at] = oldPlaces[i];
            }
        }
    }

    /** FNV-1a over UTF-16 units, then mixed as SplitMix64 does; never 0, which marks a free slot. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
