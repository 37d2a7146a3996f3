package io.precis.translate.sentencepiece;

import java.util.Arrays;
import java.util.List;

/** Finds the pieces that begin at a place of a text: a trie whose edges (node, letter) -> node lie in one hash table. */
final class PieceTrie {
    static final int ROOT = 0;
    /** No such node, or no piece that ends there. */
    static final int NONE = -1;

    private static final long EMPTY = -1;

    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] pieces = new int[1 << 10];
    private int nodes = 1;

    PieceTrie(List<VocabularyPiece> vocabulary) {
        Arrays.fill(edges, EMPTY);
        Arrays.fill(pieces, NONE);
        for (int id = 0; id < vocabulary.size(); id++) {
            if (vocabulary.get(id).isInText()) {
                add(vocabulary.get(id).text(), id);
            }
        }
    }

    /** The node that a letter leads to from a node, or {@link #NONE}. */
    int next(int node, char letter) {
        int slot = slot(edge(node, letter));
        return edges[slot] == EMPTY ? NONE : targets[slot];
    }

    /** The piece that ends at a node, or {@link #NONE}. */
    int piece(int node) {
        return pieces[node];
    }

    private void add(String text, int id) {
        int node = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int next = next(node, text.charAt(i));
            node = next == NONE ? branch(node, text.charAt(i)) : next;
        }
        if (node != ROOT) {
            pieces[node] = id;
        }
    }

    private int branch(int node, char letter) {
        if (nodes == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * nodes);
            Arrays.fill(pieces, nodes, pieces.length, NONE);
        }
        if (2 * nodes > edges.length) {
            grow();
        }
        int slot = slot(edge(node, letter));
        edges[slot] = edge(node, letter);
        targets[slot] = nodes;
        return nodes++;
    }

    private void grow() {
        long[] olds = edges;
        int[] oldTargets = targets;
        edges = new long[2 * olds.length];
        targets = new int[2 * olds.length];
        Arrays.fill(edges, EMPTY);
        for (int i = 0; i < olds.length; i++) {
            if (olds[i] != EMPTY) {
                int slot = slot(olds[i]);
                edges[slot] = olds[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static long edge(int node, char letter) {
        return (long) node << 16 | letter;
    }

    /** The slot of an edge, or the free slot where it would be put. */
    private int slot(long edge) {
        int slot = (int) (edge * 0x9E3779B97F4A7C15L >>> 32) & edges.length - 1;
        while (edges[slot] != EMPTY && edges[slot] != edge) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }
}
