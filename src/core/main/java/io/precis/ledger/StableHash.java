package io.precis.ledger;

/** 64-bit hashes that must never change, on any machine, because databases keep them. */
final class StableHash {
    private StableHash() {}

    /** The hash of a text's UTF-16 units; never 0, which stands for "no hash". */
    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        long mixed = mix(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /** The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood: Fast Splittable Pseudorandom Number Generators, 2014). */
    static long mix(long value) {
        long hash = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
