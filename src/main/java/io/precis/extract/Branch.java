package io.precis.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A node of a trie: what it leads to, by the next character, in order of the characters, since maps of boxed characters take
 * most of the time of a walk. Not changed once built; threads may share it then.
 *
 * @param <N> the kind of node, which says what ends there
 */
public abstract class Branch<N extends Branch<N>> {
    private char[] characters = new char[0];
    private @Nullable Object[] nodes = new Object[0];

    /** A node that leads nowhere yet. */
    protected abstract N fresh();

    /** The node one character further, or null. */
    @SuppressWarnings("unchecked") // only what grow puts there
    public final @Nullable N next(char c) {
        int at = Arrays.binarySearch(characters, c);
        return at < 0 ? null : (N) nodes[at];
    }

    /** The node one character further, made where there is none. */
    public final N grow(char c) {
        N there = next(c);
        if (there != null) {
            return there;
        }
        int place = -Arrays.binarySearch(characters, c) - 1;
        int after = characters.length - place;
        N made = fresh();
        char[] more = Arrays.copyOf(characters, characters.length + 1);
        @Nullable Object[] moreNodes = Arrays.copyOf(nodes, nodes.length + 1);
        System.arraycopy(characters, place, more, place + 1, after);
        System.arraycopy(nodes, place, moreNodes, place + 1, after);
        more[place] = c;
        moreNodes[place] = made;
        characters = more;
        nodes = moreNodes;
        return made;
    }
}
