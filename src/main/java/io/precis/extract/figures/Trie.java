package io.precis.extract.figures;

import io.precis.extract.Branch;
import java.util.ArrayList;
import java.util.List;

/** Phrases by their characters. Not changed once built; threads may share it then. */
final class Trie extends Branch<Trie> {
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

    /** What the phrase that ends here is; empty where none ends. */
    List<Term> terms() {
        return terms;
    }

    @Override
    protected Trie fresh() {
        return new Trie();
    }
}
