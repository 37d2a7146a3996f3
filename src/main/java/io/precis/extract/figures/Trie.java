package io.precis.extract.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases by their characters. Not changed once built; threads may share it then. */
final class Trie {
    private char[] keys = new char[0];
    private Trie[] children = new Trie[0];
    private List<Term> terms = List.of();

    /** Adds a phrase; what is added later comes first among its terms. */
    void put(String phrase, Term term) {
        Trie node = this;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.grow(phrase.charAt(i));
        }
        if (!node.terms.contains(term)) {
            List<Term> more = new ArrayList<>(node.terms);
            more.add(0, term);
            node.terms = List.copyOf(more);
        }
    }

    /** The node one character further, or null. */
    @Nullable
    Trie next(char c) {
        int at = Arrays.binarySearch(keys, c);
        return at < 0 ? null : children[at];
    }

    /** What the phrase that ends here is; empty where none ends. */
    List<Term> terms() {
        return terms;
    }

    private Trie grow(char c) {
        int at = Arrays.binarySearch(keys, c);
        if (at >= 0) {
            return children[at];
        }
        int place = -at - 1;
        char[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
        Trie[] more = Arrays.copyOf(children, children.length + 1);
        System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
        System.arraycopy(children, place, more, place + 1, keys.length - place);
        moreKeys[place] = c;
        Trie child = new Trie();
        more[place] = child;
        keys = moreKeys;
        children = more;
        return child;
    }
}
